import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import { standsFor } from '../investigation/investigating-side';
import type * as matter from '../stream/matter';
import type { Evaluation } from './evaluation-state';
import type { Stage } from './stages';
import type { Item, RectificationState } from './state';

export { needs, plain, wanted } from '../stream/matter';
export type { Wanted } from '../stream/matter';

export type Matter = matter.Matter<RectificationState, Stage>;
export type CommandRule = matter.CommandRule<RectificationState, Stage>;
export type Part = matter.Part<RectificationState, Stage>;

/** The commission of the same government and its office may organise the evaluation (EV-03), so they keep the items as well. */
const commissions = ['safety-commission', 'safety-office'];

/** Whether an organ is of the side that investigated: the government, its department, whom it charged, its commission and the office of that. */
export function isOfSide({ told }: Pick<RectificationState, 'told'>, organ: string): boolean {
  const { investigator, charged } = told;
  const beside = organ.slice(0, 6) === investigator.slice(0, 6) && commissions.includes(organ.slice(7));
  return beside || standsFor(organ, investigator) || charged.includes(organ);
}

/** Refuses an act of an organ that is not of that side, nor among those that are named. */
export function onlySide(
  state: RectificationState,
  { name, act }: Pick<Command, 'name' | 'act'>,
  article: string,
  also: readonly (string | null)[] = [],
): Rejection | null {
  const { organ } = act.by;
  if (isOfSide(state, organ) || also.includes(organ)) return null;
  return reject('no-competence', { organ, competent: state.told.investigator, command: name }, { article, field: 'act.by.organ' });
}

/** Messages come from the case itself, never from people. */
export function refusePeople({ name, act }: Pick<Command, 'name' | 'act'>): Rejection | null {
  return act.via === 'system' ? null : reject('system-only', { command: name });
}

/** The items of the approval that stands. */
export function ofRound({ items, round }: Pick<RectificationState, 'items' | 'round'>): readonly Item[] {
  return items.filter((item) => item.round === round);
}

/** The item of a number, or why there is none to act on. */
export function itemOf(state: RectificationState, n: number, field = 'data.item'): Item | Rejection {
  const found = ofRound(state).find((item) => item.n === n);
  return found ?? reject('rectification-item-unknown', { item: n }, { field });
}

export function withItem(state: RectificationState, n: number, change: (item: Item) => Item): RectificationState {
  return { ...state, items: state.items.map((item) => (item.n === n ? change(item) : item)) };
}

/** The evaluation that is under way or was last made on the approval that stands. */
export function lastEvaluation({ evaluations, round }: Pick<RectificationState, 'evaluations' | 'round'>): Evaluation | undefined {
  return evaluations.filter((one) => one.round === round).at(-1);
}

export function withEvaluation(state: RectificationState, n: number, change: Partial<Evaluation>): RectificationState {
  return { ...state, evaluations: state.evaluations.map((one) => (one.n === n ? { ...one, ...change } : one)) };
}

/** The organ (id) that does the daily work of the investigating side: a government's emergency department, else the body itself. */
export function departmentOf({ investigator }: RectificationState['told']): string {
  return investigator.endsWith('-government') ? `${investigator.slice(0, 6)}-emergency` : investigator;
}
