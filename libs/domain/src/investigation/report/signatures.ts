import type { Day } from '@app/calendar';
import { isRejection, reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import type { World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import { article } from '../articles';
import { reportLimits } from '../governing-clock';
import { onlyTeam } from '../investigating-side';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { whileWriting } from '../stages';
import { inReport } from '../state';
import type { InvestigationState } from '../state';
import { memberOrgans } from '../team/composition';
import type { RecordDissent, SignReport } from './report.schema';
import type { Draft, Signature, Versioned } from './state';
import { currentDraft, refuseUndrafted } from './writing';

/** One who signs: a person that an organ sent to the team, or the organ where its person is not on record. */
export interface Signatory {
  readonly member: string;
  /** The person's reference in the team. */
  readonly ref: string | null;
}

/** Who has to sign the report (article 30). Experts are hired and sign none. */
export function signatories(state: InvestigationState): readonly Signatory[] {
  const { people } = state.team;
  return memberOrgans(state).flatMap((member): readonly Signatory[] => {
    const sent = people.filter(({ organ, role }) => organ === member && role !== 'expert');
    return sent.length === 0 ? [{ member, ref: null }] : sent.map(({ ref }) => ({ member, ref }));
  });
}

/** Those who have neither signed the current version nor recorded a dissent. */
export function unsigned(state: InvestigationState): readonly Signatory[] {
  const { signatures, current } = state.report;
  const signed = ({ member, ref }: Signatory) =>
    signatures.some((signature) => signature.version === current && signature.member === member && signature.ref === ref);
  return signatories(state).filter((signatory) => !signed(signatory));
}

/** `150802-union`, or `150802-union/M3`. */
export function nameOf({ member, ref }: Signatory): string {
  return ref === null ? member : `${member}/${ref}`;
}

interface Given {
  readonly member: string;
  readonly ref?: string | undefined;
  readonly on?: Day | undefined;
}

/** A signature as it counts: whose, and of which day. */
type Accepted = Signatory & { readonly on: Day };

/** Whose signature (or dissent) it is, or the refusal of one of nobody's, of two people's, a second one, or one entered by a stranger. */
function signatureOf(
  state: InvestigationState,
  { name, act }: Pick<Command, 'name' | 'act'>,
  { member, ref, on = dayAt(act.occurredAt) }: Given,
  at: string,
): Accepted | Rejection {
  const where = { article: article('三十'), field: `${at}.member` };
  const meant = signatories(state).filter((one) => one.member === member && (ref === undefined || one.ref === ref));
  const [signatory] = meant;
  if (signatory === undefined) return reject('not-a-member', { member: nameOf({ member, ref: ref ?? null }) }, where);
  if (meant.length > 1) return reject('signatory-unclear', { member }, { ...where, field: `${at}.ref` });
  const open = unsigned(state).some((one) => nameOf(one) === nameOf(signatory));
  if (!open) return reject('signed-already', { member: nameOf(signatory) }, where);
  const stranger = act.by.organ === member ? null : onlyTeam(state, { name, act }, article('三十'));
  return stranger ?? { ...signatory, on };
}

/** Refuses a signature that is dated before its draft or in the future. */
function refuseSigningDay(on: Day, draft: Draft, { now }: World, at: string): Rejection | null {
  const field = `${at}.on`;
  if (on > dayAt(now)) return reject('date-in-future', { at: on, now }, { field });
  if (on >= dayAt(draft.at)) return null;
  return reject('date-out-of-order', { first: 'report.drafted', then: 'report.signed', earlier: dayAt(draft.at), at: on }, { field });
}

/** Members sign the current version (article 30), one or all in one entry; a date that is not given is that of the act. */
function signReport(state: InvestigationState, command: CommandOf<SignReport>, world: World): Decision {
  const { act, data } = command;
  const draft = currentDraft(state);
  if (isRejection(draft)) return draft;
  const given = new Map<string, object>();
  for (const [index, entry] of data.signatures.entries()) {
    const at = `data.signatures.${index}`;
    const signature = signatureOf(state, command, entry, at);
    if (isRejection(signature)) return signature;
    const refused = refuseSigningDay(signature.on, draft, world, at);
    if (refused !== null) return refused;
    const name = nameOf(signature);
    if (given.has(name)) return reject('signed-already', { member: name }, { field: `${at}.member` });
    given.set(name, entry.person === undefined ? signature : { ...signature, person: entry.person });
  }
  const signed = { version: draft.version, signatures: [...given.values()] };
  return [{ kind: 'report.signed', version: 1, occurredAt: act.occurredAt, data: signed }];
}

/** A member that does not agree says why; that counts as its signature, so that nobody holds a report up by silence (article 30). */
function recordDissent(state: InvestigationState, command: CommandOf<RecordDissent>, world: World): Decision {
  const { act, data } = command;
  const draft = currentDraft(state);
  if (isRejection(draft)) return draft;
  const signature = signatureOf(state, command, data, 'data');
  if (isRejection(signature)) return signature;
  const dissent = { ...data, ...signature, version: draft.version };
  return (
    refuseSigningDay(signature.on, draft, world, 'data') ?? [
      { kind: 'report.dissented', version: 1, occurredAt: act.occurredAt, data: dissent },
    ]
  );
}

/** Nobody is left whose signature, or dissent, could still come to this version. */
function refuseAllSigned(state: InvestigationState, command: string): Rejection | null {
  return unsigned(state).length > 0 ? null : reject('already-done', { command });
}

/** The organs of those who have not signed, each once. */
function organOptions(state: InvestigationState): readonly Option[] {
  const organs = [...new Set(unsigned(state).map(({ member }) => member))];
  return organs.map((organ) => ({ value: organ, words: { zh: organ, en: organ } }));
}

function peopleOptions(state: InvestigationState): readonly Option[] {
  const open = unsigned(state);
  const people = state.team.people.filter((one) => open.some(({ member, ref }) => member === one.organ && ref === one.ref));
  return people.map(({ ref, organ, name, post }) => {
    const who = `${organ} ${post}${name === null ? '' : ` ${name}`}`;
    return { value: ref, words: { zh: `${who}（${ref}）`, en: `${who} (${ref})` } };
  });
}

type Signed = Versioned & { readonly signatures: readonly (Signatory & { readonly on: Day })[] };

function signatureTasks(state: InvestigationState): readonly Wanted[] {
  const { drafts, current } = state.report;
  const draft = drafts.find(({ version }) => version === current);
  if (state.stage !== 'investigating' || draft === undefined) return [];
  return unsigned(state).map((one) => wanted('sign-report', one.member, draft.at, { ref: nameOf(one), presses: reportLimits }));
}

/** 签名: every member signs the version, or says why not (article 30). */
export const signatures: Matter = {
  commands: {
    'sign-report': {
      title: { zh: '调查组成员签名', en: 'sign the report' },
      article: article('三十'),
      usually: 'member',
      stages: whileWriting,
      ready: (state) => refuseUndrafted(state) ?? refuseAllSigned(state, 'sign-report'),
      decide: signReport,
    },
    'record-dissent': {
      title: { zh: '登记保留意见', en: 'record a dissent' },
      article: article('三十'),
      usually: 'member',
      stages: whileWriting,
      ready: (state) => refuseUndrafted(state) ?? refuseAllSigned(state, 'record-dissent'),
      beside: ['sign-report'],
      decide: recordDissent,
    },
  },
  changes: {
    'report.signed': (state, { data: { version, signatures } }: EventOf<Signed>) => {
      const given = signatures.map(({ member, ref, on }): Signature => ({ version, member, ref, on, dissent: false }));
      return inReport(state, { signatures: [...state.report.signatures, ...given] });
    },
    'report.dissented': (state, { data: { version, member, ref, on } }: EventOf<Omit<Signature, 'dissent'>>) =>
      inReport(state, { signatures: [...state.report.signatures, { version, member, ref, on, dissent: true }] }),
  },
  tasks: signatureTasks,
  options: {
    'signatories.organs': organOptions,
    'signatories.people': peopleOptions,
  },
};
