import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import type { Reaction } from '../../stream/procedure';
import type { Matter } from '../part';
import { always } from '../stages';
import type { InvestigationState, SupervisionLink } from '../state';
import type { HearDraftKnown } from './supervised.schema';

/** Those that were neither released nor withdrawn. */
export function runningSupervisions({ supervisions }: Pick<InvestigationState, 'supervisions'>): readonly SupervisionLink[] {
  return supervisions.filter(({ status }) => status !== 'released' && status !== 'withdrawn');
}

type Text = { readonly version: number; readonly at: Instant };

/** Until a supervision answers that it knows the text, the case itself holds the gate: an agreement to another may be on its way. */
export function withText(state: InvestigationState, numbers: readonly number[], told: Text): InvestigationState {
  if (numbers.length === 0) return state;
  return { ...state, supervisions: state.supervisions.map((link) => (numbers.includes(link.n) ? { ...link, told } : link)) };
}

/** When the text was fixed that the supervision has not yet answered to know; null where it waits for none. */
export function textUnknownSince({ told, known = 0, status }: SupervisionLink): Instant | null {
  const over = status === 'released' || status === 'withdrawn';
  return told === undefined || over || known >= told.version ? null : told.at;
}

/** None in events of before supervisions were told. */
export function tellFixed({ data, occurredAt }: NewEvent): readonly Reaction[] {
  const { supervisions, version, revises, madeFor } = data;
  if (!Array.isArray(supervisions)) return [];
  const made = Array.isArray(madeFor) ? madeFor.map(Number) : [];
  return supervisions
    .map(Number)
    .map((n) => hearDraft(n, { version, fixedAt: occurredAt, by: 'fixed', ...(made.includes(n) ? { revises } : {}) }));
}

/** Likewise. */
export function tellSentUp({ data: { n, version, fixedAt, enclosed, without, answers } }: NewEvent): readonly Reaction[] {
  const list = { ...listed('enclosed', enclosed), ...listed('without', without), ...listed('answers', answers) };
  return fixedAt === undefined ? [] : [hearDraft(Number(n), { version, fixedAt, by: 'sent-up', ...list })];
}

/** What is sent with it; nothing of an empty list. */
function listed(name: string, items: unknown): Readonly<Record<string, unknown>> {
  return Array.isArray(items) && items.length > 0 ? { [name]: items } : {};
}

function hearDraft(n: number, data: Reaction['data']): Reaction {
  return { to: { procedure: 'supervision', n }, command: 'hear-draft', data };
}

/** A supervision knows of that version: from here on its own stream holds the gate until it agrees to it. */
function hearDraftKnown(state: InvestigationState, { name, act, data }: CommandOf<HearDraftKnown>): Decision {
  if (act.via !== 'system') return reject('system-only', { command: name });
  const link = state.supervisions.find(({ n }) => n === data.n);
  if (link === undefined) return reject('supervision-unknown', { n: data.n });
  if ((link.known ?? 0) >= data.version) return [];
  return [{ kind: 'supervision.draft-known', version: 1, occurredAt: act.occurredAt, data: { n: data.n, version: data.version } }];
}

/** 报告新稿: each supervision is told of a text that was fixed, and answers that it knows of it (T-46). */
export const newText: Matter = {
  messages: {
    'hear-draft-known': {
      title: { zh: '获知督办单位已收到报告稿', en: 'be told that the supervisor has the draft' },
      stages: always,
      decide: hearDraftKnown,
    },
  },
  changes: {
    'supervision.draft-known': (state, { data: { n, version } }: EventOf<HearDraftKnown>) => ({
      ...state,
      supervisions: state.supervisions.map((link) => (link.n === n ? { ...link, known: version } : link)),
    }),
  },
};
