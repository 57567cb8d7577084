import type { Instant } from '@app/calendar';
import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { NewEvent, RecordedEvent } from '../../stream/event';
import type { Gate, World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import { article as supervisionArticle } from '../../supervision/articles';
import { refuseUnclearLimit } from '../../supervision/notice-limit';
import { refuseUnapproved } from '../../supervision/notice-papers';
import { refuseUnclearRhythm } from '../../supervision/progress-rhythm';
import { divisionOf } from '../competence/hands';
import { ofSupervision } from '../facts-of';
import type { Matter } from '../part';
import { always } from '../stages';
import type { InvestigationState, SupervisionLink } from '../state';
import { draftInHand } from '../report/in-hand';
import { byRank } from '../report/seen-again';
import { supervisedLevel } from './level-told';
import { textUnknownSince } from './new-text';
import { answeredByNotice } from './questions';
import type { HearVettingAgreed, RecordSupervision } from './supervised.schema';
import { refuseItself, refuseSupervisor, refuseUnusualVetting, vettingOf } from './supervisors';

/**
 * A higher office takes the case under supervision (挂牌督办): its own act, in its own name, over others (SV-01, T-23, T-27). Entered late, also
 * after the case was closed, which the supervision then has to hear.
 */
function recordSupervision(state: InvestigationState, { name, act, data }: CommandOf<RecordSupervision>, world: World): Decision {
  if (act.by.organ !== data.supervisor) {
    return reject(
      'no-competence',
      { organ: act.by.organ, competent: data.supervisor, command: name },
      { article: supervisionArticle('三'), field: 'act.by.organ' },
    );
  }
  const level = supervisedLevel(state, world);
  const strange = refuseItself(state, data.supervisor) ?? refuseSupervisor(state, act, data, world.law);
  const issuedHere = data.number === undefined && data.prefix !== undefined;
  const against = [strange, issuedHere ? refuseUnapproved({ ...data, level }, dayAt(act.occurredAt), world.law) : null];
  const unclear = refuseUnclearLimit(data.limit) ?? refuseUnclearRhythm(data.progress);
  const refused = unclear ?? refuseProposed(act, against) ?? refuseUnusualVetting(state, act, data);
  if (refused !== null) return refused;
  // Whoever may not supervise holds nothing up, though its notice was issued.
  const vetting = strange === null ? vettingOf(data) : 'not-required';
  const n = state.supervisions.length + 1;
  const ofCase = { n, vetting, accidentOn: dayAt(state.occurredAt), knownAt: world.now, ...(level === null ? {} : { level }) };
  const { closedAt, publications } = state.ending;
  const publishedAt = publications.find(({ kind }) => kind === 'report')?.at;
  return [
    { kind: 'supervision.recorded', version: 1, occurredAt: act.occurredAt, data: { ...data, ...ofCase } },
    ...(closedAt === null ? [] : [{ kind: 'supervision.told-closed', version: 1, occurredAt: closedAt, data: { n } }]),
    ...(publishedAt === undefined ? [] : [{ kind: 'supervision.told-published', version: 1, occurredAt: publishedAt, data: { n } }]),
    ...markIrregular({ name, act }, against),
  ];
}

type Heard = Exclude<SupervisionLink['status'], 'recorded'>;

/** Takes what a supervision says of itself. A message is never refused for its time: it tells what has happened. */
function hearSupervision(status: Heard) {
  return (state: InvestigationState, { name, act, data }: CommandOf<HearVettingAgreed>): Decision => {
    if (act.via !== 'system') return reject('system-only', { command: name });
    const link = state.supervisions.find((known) => known.n === data.n);
    if (link === undefined) return reject('supervision-unknown', { n: data.n });
    const awaited = vettingAwaited(state, data.n);
    const { version, changes } = data;
    if (link.status === status && !awaited && (version === undefined || version === link.agreed?.version)) return [];
    const vetting = awaited && status !== 'opened' ? { vetting: status === 'vetted' ? 'agreed' : 'ended' } : {};
    const agreed = version === undefined ? {} : { agreed: { version, ...(changes === undefined ? {} : { changes }) } };
    return [{ kind: 'supervision.heard', version: 1, occurredAt: act.occurredAt, data: { n: data.n, status, ...vetting, ...agreed } }];
  };
}

const steps = ['vetting.asked', 'vetting.changes-asked', 'vetting.agreed', 'vetting.ended'];

/** Whether a draft lies with that supervisor unanswered: what it says of itself afterwards, such as its release, answers nothing more. */
function vettingAwaited({ facts }: InvestigationState, n: number): boolean {
  return facts.filter(({ fact, ref }) => ref === String(n) && steps.includes(fact)).at(-1)?.fact === 'vetting.asked';
}

/**
 * Shut from the moment a supervision is recorded, of several by the lowest that is not answered (T-27); once its own stream lives, that stream holds the gate and this one lets go, until
 * a text is fixed that it does not know of yet.
 */
function supervisionVetting(state: InvestigationState): readonly Gate[] {
  const gate = 'supervision-vetting';
  const supervisions = state.supervisions.filter(({ vetting }) => vetting !== 'not-required');
  const [waiting] = supervisions.toSorted(byRank).flatMap((link) => {
    const since = shutSince(link);
    return since === null ? [] : [{ gate, state: 'shut' as const, holder: holderOf(state, link), since }];
  });
  if (waiting !== undefined) return [waiting];
  const last = supervisions.at(-1);
  if (last === undefined) return [];
  return [{ gate, state: 'open', holder: last.supervisor, since: last.reopenedAt ?? last.recordedAt }];
}

/** Until the text is sent up it lies with the own commission, then with the supervisor (SV-30). */
function holderOf(state: InvestigationState, { n, supervisor }: SupervisionLink): string {
  const version = draftInHand(state)?.version;
  const sent = state.report.sentUp.some((up) => up.n === n && up.version === version);
  return sent ? supervisor : `${divisionOf(state.investigator)}-safety-commission`;
}

function shutSince(link: SupervisionLink): Instant | null {
  return link.status === 'recorded' ? (link.reopenedAt ?? link.recordedAt) : textUnknownSince(link);
}

type RecordedNotice = RecordSupervision & Pick<SupervisionLink, 'n' | 'level'>;

type HeardChange = Pick<SupervisionLink, 'n' | 'status' | 'agreed'>;

type NoticeEvent = NewEvent<string, Readonly<Record<string, unknown>> & { readonly n: number }>;

/** What became of the draft that was sent up: agreed to, or no longer waited for. Without such a draft the rest of a supervision ends no vetting. */
function endOfVetting(event: RecordedEvent): readonly Fact[] {
  const { status, vetting } = event.data;
  if (vetting === 'ended') return ofSupervision('vetting.ended')(event);
  return status === 'vetted' ? ofSupervision('vetting.agreed')(event) : [];
}

/** 挂牌督办: recorded here, and what each supervision says of itself. */
export const supervisions: Matter = {
  commands: {
    'record-supervision': {
      title: { zh: '登记挂牌督办', en: 'record a supervision' },
      article: supervisionArticle('三'),
      usually: 'supervisor',
      stages: always,
      decide: recordSupervision,
    },
  },
  messages: {
    'hear-supervision-opened': {
      title: { zh: '获知已挂牌督办', en: 'be told that the supervision is open' },
      stages: always,
      decide: hearSupervision('opened'),
    },
    'hear-vetting-agreed': {
      title: { zh: '获知督办审核同意', en: 'be told that the vetting is agreed' },
      stages: always,
      decide: hearSupervision('vetted'),
    },
    'hear-supervision-released': {
      title: { zh: '获知解除督办', en: 'be told that the supervision is released' },
      stages: always,
      decide: hearSupervision('released'),
    },
    'hear-supervision-withdrawn': {
      title: { zh: '获知撤回督办通知', en: 'be told that the notice is withdrawn' },
      stages: always,
      decide: hearSupervision('withdrawn'),
    },
  },
  changes: {
    'supervision.recorded': (state, event: EventOf<RecordedNotice>) => ({
      ...answeredByNotice(state, event.data.supervisor, event.occurredAt),
      supervisions: [
        ...state.supervisions,
        {
          n: event.data.n,
          supervisor: event.data.supervisor,
          addressee: event.data.addressee,
          recordedAt: event.occurredAt,
          status: 'recorded',
          level: event.data.level ?? null,
          issuedLevel: event.data.level ?? null,
          ...(event.data.vetting === undefined ? {} : { vetting: event.data.vetting }),
        },
      ],
    }),
    'supervision.heard': (state, { data: { n, status, agreed } }: EventOf<HeardChange>) => ({
      ...state,
      supervisions: state.supervisions.map((link) =>
        link.n === n ? { ...link, status, ...(agreed === undefined ? {} : { agreed }) } : link,
      ),
    }),
  },
  facts: {
    'supervision.heard': endOfVetting,
  },
  reactions: {
    'supervision.recorded': ({ data }: NoticeEvent) => [{ to: { procedure: 'supervision', n: data.n }, command: 'open-supervision', data }],
    'supervision.told-published': ({ data: { n } }: NoticeEvent) => [
      { to: { procedure: 'supervision', n }, command: 'hear-report-published', data: {} },
    ],
    'supervision.told-closed': ({ data: { n } }: NoticeEvent) => [
      { to: { procedure: 'supervision', n }, command: 'hear-case-closed', data: {} },
    ],
  },
  gates: supervisionVetting,
};
