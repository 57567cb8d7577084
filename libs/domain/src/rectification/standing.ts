import type { Instant } from '@app/calendar';
import { project } from '@app/clock';
import type { Text } from '@app/clock';
import type { World } from '../stream/procedure';
import { consequenceKinds } from './accountability';
import { itemKinds, itemResults, itemStates, referralOutcomes, unpaidYuan } from './choices';
import type { ItemResult } from './choices';
import { windowRules } from './evaluating';
import type { Evaluation } from './evaluation-state';
import { itemsAsked, referralKinds } from './findings';
import { itemTitle, addresseeOf } from './item-words';
import { correspondence } from './letters';
import type { CorrespondenceLine } from './letters';
import { stageTitles } from './stages';
import type { Item, RectificationState } from './state';

/** Whether the reader is shown what names persons and was entered by an organ (id). */
export type Reads = (enteredBy: string) => boolean;

interface LineStanding extends CorrespondenceLine {
  readonly resultText: Text | null;
}

/** An item as it stands: what was asked of whom, how far it is, and what was written about it. */
interface ItemStanding extends Omit<Item, 'addressee' | 'content' | 'fine' | 'discipline' | 'enteredBy' | 'replacedBy'> {
  /** Of which nothing names a person. */
  readonly title: Text;
  readonly kindText: Text;
  readonly stateText: Text;
  /** Organ (id), or the name of a unit. */
  readonly addressee: string;
  /** Null where it names a person and the reader is not shown it. */
  readonly content: string | null;
  readonly fine: { readonly amountYuan: number; readonly paidYuan: number; readonly unpaidYuan: number } | null;
  readonly discipline: { readonly at: Instant; readonly result: string | null; readonly issuer: string } | null;
  readonly replacedBy: number | null;
  /** Members that name persons and are not shown to the reader. */
  readonly withheld: readonly string[];
  readonly correspondence: readonly LineStanding[];
}

interface EvaluationStanding extends Omit<Evaluation, 'findings' | 'items'> {
  /** Numbers of the items that it is about. */
  readonly items: readonly number[];
  readonly findings: readonly (Evaluation['findings'][number] & { readonly resultText: Text })[];
}

/** How the carrying-out of an approval stands: its items, what follows the approval, the evaluations and what came of them. Plain JSON. */
export function rectificationStanding(state: RectificationState, world: World, reads: Reads = () => false) {
  const { told, stage, stageSince, round, followUps, consequences, referralOutcomes: known } = state;
  return {
    stage,
    stageText: stageTitles[stage],
    stageSince,
    round,
    approval: told.approval ?? null,
    closedAt: told.closedAt ?? null,
    window: windowOf(state, world),
    items: state.items.map((item) => itemStanding(state, item, reads)),
    letters: correspondence(state, null).map(lineStanding),
    followUps: followUps.map(({ id, title, owner, since, outcome, settledAt, account, basis }) => {
      return { id, title, owner, since, outcome, settledAt, account, article: `${basis.law}${basis.article}` };
    }),
    evaluations: state.evaluations.map((one) => evaluationStanding(state, one)),
    referrals: told.referrals.map(({ ref, kind, handedOverAt, to }) => {
      const found = known.find((one) => one.ref === ref);
      const outcomeText = found === undefined ? null : referralOutcomes[found.outcome];
      return { ref, kindText: referralKinds[kind], handedOverAt, to, outcomeText, outcomeAt: found?.at ?? null };
    }),
    consequences: consequences.map((one) => ({ ...one, kindText: consequenceKinds[one.kind] })),
  };
}

export type RectificationStanding = ReturnType<typeof rectificationStanding>;

/** When an evaluation counts (EV-03), and by when the law wants it (EV-02). */
function windowOf({ facts }: RectificationState, { law, calendar, now }: World) {
  const rules = law.clocks.filter(({ id }) => windowRules.includes(id));
  const found = project(rules, facts, calendar, now).find(({ status }) => status !== 'void' && status !== 'pending');
  return found === undefined ? null : { opensAt: found.opensAt ?? null, dueAt: found.dueAt };
}

function itemStanding(state: RectificationState, item: Item, reads: Reads): ItemStanding {
  const { addressee, enteredBy, fine, discipline, kind, state: stands, replacedBy = null, ...rest } = item;
  const own = reads(enteredBy);
  const told = discipline === null || reads(discipline.enteredBy);
  const shown = {
    content: own || kind !== 'person-handling' ? item.content : null,
    person: own ? item.person : null,
    contact: own ? item.contact : null,
  };
  const withheld = (['content', 'person', 'contact'] as const).filter((member) => item[member] !== shown[member]);
  return {
    ...rest,
    ...shown,
    kind,
    kindText: itemKinds[kind],
    title: itemTitle(item),
    state: stands,
    stateText: itemStates[stands],
    addressee: addresseeOf(addressee),
    fine: fine === null ? null : { ...fine, unpaidYuan: unpaidYuan(item) },
    discipline: discipline === null ? null : { at: discipline.at, issuer: discipline.issuer, result: told ? discipline.result : null },
    replacedBy,
    withheld: [...withheld, ...(told ? [] : ['discipline'])],
    correspondence: correspondence(state, item.n).map(lineStanding),
  };
}

function lineStanding(line: CorrespondenceLine): LineStanding {
  return { ...line, resultText: line.result === null ? null : resultText(line.result) };
}

function resultText(result: ItemResult): Text {
  return itemResults[result];
}

function evaluationStanding(state: RectificationState, evaluation: Evaluation): EvaluationStanding {
  const { findings } = evaluation;
  const asked = evaluation.round === state.round ? itemsAsked(state, evaluation).map(({ n }) => n) : findings.map(({ item }) => item);
  return { ...evaluation, items: asked, findings: findings.map((one) => ({ ...one, resultText: resultText(one.result) })) };
}
