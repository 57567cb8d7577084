import { useNavigate } from '@tanstack/react-router';
import { Choices, TextChoice } from '../parts/choices';
import type { Choice } from '../parts/choices';
import { PlaceChoice } from '../parts/place-choice';
import { useWords } from '../text/language';
import { kinds, levels, lights, orders, stages } from './case-search';
import type { CaseSearch } from './case-search';

interface Props {
  readonly search: CaseSearch;
}

type Kind = (typeof kinds)[number];

const toList = (search: CaseSearch) => ({ to: '/cases', search }) as const;

/** By what the list is narrowed. */
export function Filters({ search, counts }: Props & { readonly counts: { readonly [K in Kind]?: number } }) {
  const words = useWords();
  const { cases } = words;
  const navigate = useNavigate();
  const { level, stage, light, kind } = search;
  const among = <Value extends string>(
    known: readonly Value[],
    named: Readonly<Record<Value, string>>,
    chosen: string | undefined,
    to: (value: Value | undefined) => CaseSearch,
  ): readonly Choice[] => [
    { text: cases.all, to: toList(to(undefined)), chosen: chosen === undefined },
    ...known.map((value) => ({ text: named[value], to: toList(to(value)), chosen: chosen === value })),
  ];
  const there = kinds.filter((each) => (counts[each] ?? 0) > 0 || each === kind);
  return (
    <div className="filters">
      <Choices title={cases.level} choices={among(levels, cases.levels, level, (value) => ({ ...search, level: value }))} />
      <Choices title={cases.stage} choices={among(stages, cases.stages, stage, (value) => ({ ...search, stage: value }))} />
      <Choices title={cases.light} choices={among(lights, words.clocks.lights, light, (value) => ({ ...search, light: value }))} />
      {there.length > 1 || kind !== undefined ? (
        <Choices title={cases.kind} choices={among(there, cases.kinds, kind, (value) => ({ ...search, kind: value }))} />
      ) : null}
      <PlaceChoice place={search.place} choose={(place) => void navigate(toList({ ...search, place }))} />
      <TextChoice key={search.text ?? ''} text={search.text} find={(text) => void navigate(toList({ ...search, text }))} />
    </div>
  );
}

export function Orders({ search }: Props) {
  const { cases } = useWords();
  const chosen = search.order ?? 'newest';
  return (
    <Choices
      title={cases.order}
      choices={orders.map((order) => ({ text: cases.orders[order], to: toList({ ...search, order }), chosen: chosen === order }))}
    />
  );
}
