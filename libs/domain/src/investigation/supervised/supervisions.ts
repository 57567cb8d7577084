import type { Instant } from '@app/calendar';
import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { NewEvent, RecordedEvent } from '../../stream/event';
import type { Gate } from '../../stream/procedure';
import { article as supervisionArticle } from '../../supervision/articles';
import { ofSupervision } from '../facts-of';
import type { Matter } from '../part';
import { always } from '../stages';
import type { InvestigationState, SupervisionLink } from '../state';
import { textUnknownSince } from './new-text';
import type { HearSupervision, RecordSupervision } from './supervised.schema';

/**
 * A higher office takes the case under supervision (挂牌督办): its own act, in its own name, over others (SV-01, T-23, T-27). Entered late, also
 * after the case was closed, which the supervision then has to hear.
 */
function recordSupervision(state: InvestigationState, { name, act, data }: CommandOf<RecordSupervision>): Decision {
  if (act.by.organ !== data.supervisor) {
    return reject(
      'no-competence',
      { organ: act.by.organ, competent: data.supervisor, command: name },
      { article: supervisionArticle('三'), field: 'act.by.organ' },
    );
  }
  if (data.supervisor === state.investigator)
    return reject('supervisor-is-supervised', { organ: data.supervisor }, { field: 'data.supervisor' });
  const n = state.supervisions.length + 1;
  const { closedAt } = state.ending;
  return [
    { kind: 'supervision.recorded', version: 1, occurredAt: act.occurredAt, data: { ...data, n } },
    ...(closedAt === null ? [] : [{ kind: 'supervision.told-closed', version: 1, occurredAt: closedAt, data: { n } }]),
  ];
}

type Heard = Exclude<SupervisionLink['status'], 'recorded'>;

/** Takes what a supervision says of itself. A message is never refused for its time: it tells what has happened. */
function hearSupervision(status: Heard) {
  return (state: InvestigationState, { name, act, data }: CommandOf<HearSupervision>): Decision => {
    if (act.via !== 'system') return reject('system-only', { command: name });
    const link = state.supervisions.find((known) => known.n === data.n);
    if (link === undefined) return reject('supervision-unknown', { n: data.n });
    const awaited = vettingAwaited(state, data.n);
    if (link.status === status && !awaited) return [];
    const vetting = awaited && status !== 'opened' ? { vetting: status === 'vetted' ? 'agreed' : 'ended' } : {};
    return [{ kind: 'supervision.heard', version: 1, occurredAt: act.occurredAt, data: { n: data.n, status, ...vetting } }];
  };
}

const steps = ['vetting.asked', 'vetting.changes-asked', 'vetting.agreed', 'vetting.ended'];

/** Whether a draft lies with that supervisor unanswered: what it says of itself afterwards, such as its release, answers nothing more. */
function vettingAwaited({ facts }: InvestigationState, n: number): boolean {
  return facts.filter(({ fact, ref }) => ref === String(n) && steps.includes(fact)).at(-1)?.fact === 'vetting.asked';
}

/**
 * Shut from the moment a supervision is recorded; once its own stream lives, that stream holds the gate and this one lets go, until
 * a text is fixed that it does not know of yet.
 */
function supervisionVetting({ supervisions }: InvestigationState): readonly Gate[] {
  const gate = 'supervision-vetting';
  const [waiting] = supervisions.flatMap((link) => {
    const since = shutSince(link);
    return since === null ? [] : [{ gate, state: 'shut' as const, holder: link.supervisor, since }];
  });
  if (waiting !== undefined) return [waiting];
  const last = supervisions.at(-1);
  if (last === undefined) return [];
  return [{ gate, state: 'open', holder: last.supervisor, since: last.reopenedAt ?? last.recordedAt }];
}

function shutSince(link: SupervisionLink): Instant | null {
  return link.status === 'recorded' ? (link.reopenedAt ?? link.recordedAt) : textUnknownSince(link);
}

type RecordedNotice = RecordSupervision & { readonly n: number };

type HeardChange = Pick<SupervisionLink, 'n' | 'status'>;

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
      ...state,
      supervisions: [
        ...state.supervisions,
        {
          n: event.data.n,
          supervisor: event.data.supervisor,
          addressee: event.data.addressee,
          recordedAt: event.occurredAt,
          status: 'recorded',
        },
      ],
    }),
    'supervision.heard': (state, event: EventOf<HeardChange>) => ({
      ...state,
      supervisions: state.supervisions.map((link) => (link.n === event.data.n ? { ...link, status: event.data.status } : link)),
    }),
  },
  facts: {
    'supervision.heard': endOfVetting,
  },
  reactions: {
    'supervision.recorded': ({ data }: NoticeEvent) => [{ to: { procedure: 'supervision', n: data.n }, command: 'open-supervision', data }],
    'supervision.told-closed': ({ data: { n } }: NoticeEvent) => [
      { to: { procedure: 'supervision', n }, command: 'hear-case-closed', data: {} },
    ],
  },
  gates: supervisionVetting,
};
