import type { CommandName } from './command-name';
import type { Stage } from './stages';

type Table = Readonly<Record<Stage, Readonly<Partial<Record<CommandName, readonly Stage[]>>>>>;

/** A supervision speaks when it has something to say, also to a closed case; and papers come in at any time. */
function anyTime<const S extends Stage>(stage: S) {
  return {
    'file-document': [stage],
    'hear-supervision-opened': [stage],
    'hear-vetting-agreed': [stage],
    'hear-supervision-released': [stage],
    'hear-supervision-withdrawn': [stage],
  } satisfies Table[Stage];
}

/** Decisions and answers that come in the course of the work, or are recorded late, after the report was submitted. */
function meanwhile<const S extends Stage>(stage: S) {
  return {
    'determine-level': [stage],
    'deliver-appraisal': [stage],
    'grant-extension': [stage],
    'refuse-extension': [stage],
    'revoke-extension': [stage],
    'record-supervision': [stage],
  } satisfies Table[Stage];
}

/** Each stage, the orders that may be given in it, and where each leads. */
export const stages = {
  reported: {
    'determine-level': ['reported'],
    'form-team': ['investigating'],
    'invite-procuratorate': ['reported'],
    'record-procuratorate-answer': ['reported'],
    'record-supervision': ['reported'],
    ...anyTime('reported'),
  },
  investigating: {
    ...meanwhile('investigating'),
    'invite-procuratorate': ['investigating'],
    'record-procuratorate-answer': ['investigating'],
    'order-appraisal': ['investigating'],
    'ask-extension': ['investigating'],
    'submit-report': ['submitted'],
    ...anyTime('investigating'),
  },
  submitted: { ...meanwhile('submitted'), approve: ['approved'], ...anyTime('submitted') },
  approved: { 'publish-report': ['published'], ...anyTime('approved') },
  published: { close: ['closed'], ...anyTime('published') },
  closed: anyTime('closed'),
} satisfies Table;
