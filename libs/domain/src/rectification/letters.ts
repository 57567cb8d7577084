import type { Instant } from '@app/calendar';
import { isRejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { instantOfTime, dayAt } from '../stream/times';
import { article } from './articles';
import type { ItemResult } from './choices';
import type { RecordLetter } from './items.schema';
import { itemOf, onlySide } from './matter';
import type { Matter } from './matter';
import { always } from './stages';
import type { Letter, RectificationState } from './state';

const basis = article('三十三');

/** A letter that came or went, with its day; the paper itself is filed in the case. */
function recordLetter(state: RectificationState, command: CommandOf<RecordLetter>): Decision {
  const { act, data } = command;
  const item = data.item === undefined ? null : itemOf(state, data.item);
  const overseer = item === null || isRejection(item) ? null : item.overseer;
  return (
    onlySide(state, command, basis, [overseer]) ??
    (item !== null && isRejection(item) ? item : null) ?? [
      { kind: 'rectification-letter.recorded', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function withLetter(state: RectificationState, { data, occurredAt }: EventOf<RecordLetter>): RectificationState {
  const { item = null, direction, from, to, summary } = data;
  const letter: Letter = { n: state.letters.length + 1, item, direction, on: dayAt(occurredAt), from, to, summary };
  return { ...state, letters: [...state.letters, letter] };
}

/** A line of the ledger of correspondence: in the column of those who carry out, or of those who judge. */
export interface CorrespondenceLine {
  readonly side: 'they' | 'we';
  readonly at: Instant;
  /** Organ (id) or unit. */
  readonly by: string;
  readonly text: string;
  readonly result: ItemResult | null;
}

/** The two-column ledger of an item, or of what concerns none of them: they wrote, we judged; in the order of time. */
export function correspondence({ words, letters }: RectificationState, item: number | null): readonly CorrespondenceLine[] {
  const said = words.filter((word) => word.item === item).map(({ item: _item, ...line }) => line);
  const written = letters
    .filter((letter) => letter.item === item)
    .map(({ direction, on, from, summary }) => ({
      side: direction === 'in' ? ('they' as const) : ('we' as const),
      at: instantOfTime(on),
      by: from,
      text: summary,
      result: null,
    }));
  return [...said, ...written].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** 往来函件: every letter in and out, in one ledger with reports and judgments. */
export const letters: Matter = {
  commands: {
    'record-letter': {
      title: { zh: '登记往来函件', en: 'record a letter' },
      article: basis,
      usually: 'investigator',
      stages: always,
      decide: recordLetter,
    },
  },
  changes: { 'rectification-letter.recorded': withLetter },
};
