import type { Instant } from '@app/calendar';
import { extensionRule, project } from '@app/clock';
import type { Fact, Source } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { dayInWords } from '../../stream/day-in-words';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { Option } from '../../stream/description';
import { officialPapers } from '../../stream/papers';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { handOvers, investigatorAt } from '../competence/hands';
import { refuseUndocumented } from '../documents/filing';
import { tied } from '../facts-of';
import { governing, reportLimits } from '../governing-clock';
import { onlyInvestigator, onlyInvestigatorSide, onlyTeam } from '../investigating-side';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always, isUnderWay } from '../stages';
import type { Extension, InvestigationState } from '../state';
import { refuseAfterReport } from './after-report';
import type { AskExtension, GrantExtension, RefuseExtension, RevokeExtension } from './time-limit.schema';

/** Asking changes no date: only the government's grant does (article 29). Where the law knows no extension there is nothing to ask for. */
function askExtension(state: InvestigationState, command: CommandOf<AskExtension>, world: World): Decision {
  const { act, data } = command;
  if (state.extensions.some((extension) => extension.ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article('二十九'), field: 'data.ref' });
  }
  const against = [refuseUnextendable(state, act.occurredAt, world)];
  return (
    refuseAsker(state, command) ??
    refuseAfterReport(state, command) ??
    refuseProposed(act, against) ?? [
      { kind: 'extension.asked', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** Whoever investigates asks, and its team once it has one; nobody does who has given the case away, whose team is not gone until another is formed. */
function refuseAsker(state: InvestigationState, command: CommandOf<AskExtension>): Rejection | null {
  const own = state.team.formedFor === investigatorAt(state, command.act.occurredAt);
  return own ? onlyTeam(state, command, article('二十九')) : onlyInvestigatorSide(state, command, article('二十九'));
}

/**
 * Only the responsible government, before the period has run out, within the bound of the limit that governs (sixty days by article 29; counting
 * 4.6.5), on a filed paper (T-54). What was granted otherwise is kept as it was, and moves no date beyond what the law allows.
 */
function grantExtension(state: InvestigationState, command: CommandOf<GrantExtension>, world: World): Decision {
  const { act, data } = command;
  const refusal = refuseUnasked(state, command) ?? refuseAfterReport(state, command);
  if (refusal !== null) return refusal;
  const incompetent = onlyInvestigator(state, command, article('二十九'));
  const against = [
    incompetent,
    refuseOverAsked(state, data),
    refuseUnextendable(state, act.occurredAt, world),
    refuseOverLimit(state, { days: data.days, at: act.occurredAt }, world),
    refuseExpired(state, act.occurredAt, world),
    refuseUndocumented(state, act, officialPapers, article('二十九')),
  ];
  const refused = refuseProposed(act, against);
  if (refused !== null) return refused;
  // The request still waits for the answer of the one that can give it, and no date moves.
  const kind = incompetent === null ? 'extension.granted' : 'extension.granted-by-another';
  return [{ kind, version: 1, occurredAt: act.occurredAt, data }, ...markIrregular(command, against)];
}

function refuseOverAsked({ extensions }: InvestigationState, { ref, days }: GrantExtension): Rejection | null {
  const asked = extensions.find((extension) => extension.ref === ref)?.askedDays ?? 0;
  if (days <= asked) return null;
  return reject('extension-over-asked', { days, asked }, { article: article('二十九'), field: 'data.days' });
}

function refuseExtension(state: InvestigationState, command: CommandOf<RefuseExtension>): Decision {
  const { act, data } = command;
  const against = [refuseUndocumented(state, act, officialPapers, article('二十九'))];
  return (
    onlyInvestigator(state, command, article('二十九')) ??
    refuseUnasked(state, command) ??
    refuseProposed(act, against) ?? [
      { kind: 'extension.refused', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** An extension that is taken back counts as never granted (counting 4.6.5). */
function revokeExtension(state: InvestigationState, command: CommandOf<RevokeExtension>): Decision {
  const { act, data } = command;
  const refusal = onlyInvestigator(state, command, article('二十九'));
  if (refusal !== null) return refusal;
  const extension = state.extensions.find((granted) => granted.ref === data.ref);
  if (extension === undefined) return reject('extension-unknown', { ref: data.ref }, { article: article('二十九'), field: 'data.ref' });
  if (extension.status === 'revoked') return reject('already-done', { command: command.name });
  if (extension.status !== 'granted')
    return reject('extension-not-granted', { ref: data.ref }, { article: article('二十九'), field: 'data.ref' });
  return (
    refuseBefore(act.occurredAt, grantedAt(state, data.ref) ?? extension.askedAt, {
      first: 'extension.granted',
      then: 'extension.revoked',
    }) ?? [{ kind: 'extension.revoked', version: 1, occurredAt: act.occurredAt, data }]
  );
}

function grantedAt({ facts }: InvestigationState, ref: string) {
  return facts.findLast((fact) => fact.fact === 'extension.granted' && fact.ref === ref)?.at;
}

/** Refuses an answer to a request that was never made, or that has been answered. */
function refuseUnasked(state: InvestigationState, { name, act, data }: CommandOf<{ readonly ref: string }>): Rejection | null {
  const extension = state.extensions.find((asked) => asked.ref === data.ref);
  if (extension === undefined) return reject('extension-unknown', { ref: data.ref }, { article: article('二十九'), field: 'data.ref' });
  if (extension.status !== 'asked') return reject('already-done', { command: name });
  return refuseBefore(act.occurredAt, extension.askedAt, { first: 'extension.asked', then: 'extension.answered' });
}

/** The rule whose clock is extended, and how far. */
interface Limit {
  readonly rule: string;
  readonly max: number;
  readonly article: string;
}

/** Refuses where the special law of the field knows no extension (SP-01). */
function refuseUnextendable({ facts }: InvestigationState, at: Instant, world: World): Rejection | null {
  const limit = limitOf(facts, at, world);
  if (limit === null || 'code' in limit) return limit;
  return limit.max > 0 ? null : reject('extension-not-provided', { rule: limit.rule }, { article: limit.article, field: 'data.days' });
}

/** All extensions that stand share one bound. */
function refuseOverLimit(state: InvestigationState, { days, at }: { days: number; at: Instant }, world: World): Rejection | null {
  const limit = limitOf(state.facts, at, world);
  if (limit === null || 'code' in limit) return limit;
  const granted = state.extensions.reduce((sum, extension) => sum + extension.grantedDays, 0);
  const left = Math.max(0, limit.max - granted);
  if (days <= left) return null;
  return reject('extension-over-limit', { days, max: limit.max, left }, { article: limit.article, field: 'data.days' });
}

/**
 * Approved on or before the last day then in force, or while the clock is paused. Only what was true by then is looked at, and what was
 * taken back since, which counts as never granted; of what kind the accident is, which it was from the first; and what came of an allegation, since
 * the time of a concealment never counted, whenever it was verified (T-55).
 */
function refuseExpired(state: InvestigationState, at: Instant, world: World): Rejection | null {
  const known = state.facts.filter(({ fact, at: on }) => atAllTimes.includes(fact) || dayAt(on) <= dayAt(at));
  const limit = limitOf(state.facts, at, world);
  if (limit === null || 'code' in limit) return limit;
  const clock = project(world.law.clocks, known, world.calendar, at).find(({ rule }) => rule === limit.rule);
  const dueDate = clock?.dueDate ?? null;
  if (dueDate === null || dayAt(at) <= dueDate) return null;
  return reject('extension-after-expiry', { at: dayAt(at), dueDate }, { article: limit.article, field: 'act.occurredAt' });
}

const atAllTimes = ['extension.revoked', 'field.determined', 'class.determined', 'concealment.verified', 'concealment.refuted'];

/**
 * The inner, departmental limit is a clock of its own and refuses nothing. Null where no limit governs, as for most accidents before the
 * regulation: there is nothing to exceed.
 */
function limitOf(facts: readonly Fact[], at: Instant, { law, calendar }: World): Limit | Rejection | null {
  const rule = governing(project(law.clocks, facts, calendar, at), reportLimits)?.rule;
  if (rule === undefined) {
    const [first] = reportLimits;
    return law.clocks.some(({ id }) => id === first) ? null : reject('rule-missing', { rule: first, pack: law.pack });
  }
  const extension = extensionRule(law.clocks, rule, facts);
  if (extension === null) return reject('rule-missing', { rule, pack: law.pack });
  return { rule, max: extension.max, article: rule === 'IN-01' ? article('二十九') : named(extension.basis) };
}

function named({ law, article: number }: Source): string {
  return `${law}${number}`;
}

function withAnswer(state: InvestigationState, ref: string, answer: Pick<Extension, 'status' | 'grantedDays'>): InvestigationState {
  return { ...state, extensions: state.extensions.map((extension) => (extension.ref === ref ? { ...extension, ...answer } : extension)) };
}

type Answer = { readonly ref: string };

function tiedDays(event: RecordedEvent) {
  return tied(event).map((fact) => ({ ...fact, days: Number(event.data['days']) }));
}

function withStatus(status: Extension['status']) {
  return ({ extensions }: InvestigationState): readonly Extension[] => extensions.filter((extension) => extension.status === status);
}

const asked = withStatus('asked');

/** Requests that wait for an answer: a later grant has answered them, and one that came with a case which was returned since waits no more. */
function waiting(state: InvestigationState): readonly Extension[] {
  const given = state.facts.findLast(({ fact }) => fact === 'extension.granted')?.at ?? '';
  const returned = handOvers(state).findLast(({ way }) => way === 'returned')?.at ?? '';
  return asked(state).filter(({ askedAt }) => askedAt > given && askedAt > returned);
}

const granted = withStatus('granted');

function optionOf({ ref, askedDays, askedAt }: Extension): Option {
  return {
    value: ref,
    words: {
      zh: `${dayInWords(dayAt(askedAt))}申请延长${askedDays}日（${ref}）`,
      en: `${askedDays} days, asked for on ${dayAt(askedAt)} (${ref})`,
    },
  };
}

function extensionTasks(state: InvestigationState): readonly Wanted[] {
  if (!isUnderWay(state.stage)) return [];
  return waiting(state).map(({ ref, askedAt, askedDays }) =>
    wanted('grant-extension', state.investigator, askedAt, {
      ref,
      of: { zh: `申请${askedDays}日`, en: `${askedDays} days asked` },
      presses: reportLimits,
    }),
  );
}

/** 延期: asked for, granted, refused or taken back (article 29). */
export const extension: Matter = {
  commands: {
    'ask-extension': {
      title: { zh: '申请延长调查期限', en: 'ask for an extension' },
      article: article('二十九'),
      usually: 'team',
      stages: always,
      decide: askExtension,
    },
    'grant-extension': {
      title: { zh: '批准延长调查期限', en: 'grant the extension' },
      article: article('二十九'),
      usually: 'government',
      stages: always,
      ready: needs('grant-extension', 'ask-extension', (state) => asked(state).length > 0),
      decide: grantExtension,
    },
    'refuse-extension': {
      title: { zh: '不予延长调查期限', en: 'refuse the extension' },
      article: article('二十九'),
      usually: 'government',
      stages: always,
      ready: needs('refuse-extension', 'ask-extension', (state) => asked(state).length > 0),
      beside: ['grant-extension'],
      decide: refuseExtension,
    },
    'revoke-extension': {
      title: { zh: '撤回延期批准', en: 'revoke the extension' },
      article: article('二十九'),
      usually: 'government',
      stages: always,
      ready: needs('revoke-extension', 'grant-extension', (state) => granted(state).length > 0),
      decide: revokeExtension,
    },
  },
  changes: {
    'extension.asked': (state, event: EventOf<AskExtension>) => ({
      ...state,
      extensions: [
        ...state.extensions,
        { ref: event.data.ref, askedDays: event.data.days, askedAt: event.occurredAt, grantedDays: 0, status: 'asked' },
      ],
    }),
    'extension.granted': (state, event: EventOf<GrantExtension>) =>
      withAnswer(state, event.data.ref, { status: 'granted', grantedDays: event.data.days }),
    'extension.granted-by-another': (state) => state,
    'extension.refused': (state, event: EventOf<Answer>) => withAnswer(state, event.data.ref, { status: 'refused', grantedDays: 0 }),
    'extension.revoked': (state, event: EventOf<Answer>) => withAnswer(state, event.data.ref, { status: 'revoked', grantedDays: 0 }),
  },
  facts: {
    'extension.asked': tiedDays,
    'extension.granted': tiedDays,
    'extension.refused': tied,
    'extension.revoked': tied,
  },
  tasks: extensionTasks,
  options: {
    'extensions.asked': (state) => waiting(state).map(optionOf),
    'extensions.granted': (state) => granted(state).map(optionOf),
  },
};
