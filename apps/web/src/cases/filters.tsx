import { Link, useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useId } from 'react';
import { clearingText } from '../parts/clearing';
import { useWords } from '../text/language';
import { kinds, levels, lights, orders, stages } from './case-search';
import type { CaseSearch } from './case-search';
import { PlaceFilter } from './place-filter';

interface Props {
  readonly search: CaseSearch;
}

type Kind = (typeof kinds)[number];

interface Choice {
  readonly text: string;
  readonly search: CaseSearch;
  readonly chosen: boolean;
}

/** By what the list is narrowed: every choice is a link, so that a list can be kept and sent. */
export function Filters({ search, counts }: Props & { readonly counts: { readonly [K in Kind]?: number } }) {
  const words = useWords();
  const { cases } = words;
  const { level, stage, light, kind } = search;
  const among = <Value extends string>(
    known: readonly Value[],
    named: Readonly<Record<Value, string>>,
    chosen: string | undefined,
    to: (value: Value | undefined) => CaseSearch,
  ): readonly Choice[] => [
    { text: cases.all, search: to(undefined), chosen: chosen === undefined },
    ...known.map((value) => ({ text: named[value], search: to(value), chosen: chosen === value })),
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
      <PlaceFilter search={search} />
      <TextFilter key={search.text ?? ''} search={search} />
    </div>
  );
}

export function Orders({ search }: Props) {
  const { cases } = useWords();
  const chosen = search.order ?? 'newest';
  return (
    <Choices
      title={cases.order}
      choices={orders.map((order) => ({ text: cases.orders[order], search: { ...search, order }, chosen: chosen === order }))}
    />
  );
}

function Choices({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }) {
  const id = useId();
  return (
    <div className="choices" role="group" aria-labelledby={id}>
      <span id={id} className="choices-title">
        {title}
      </span>
      <span className="choices-links">
        {choices.map(({ text, search, chosen }) => (
          <Link key={text} to="/cases" search={search} className={chosen ? 'chosen' : ''} aria-current={chosen ? 'true' : undefined}>
            {text}
          </Link>
        ))}
      </span>
    </div>
  );
}

function TextFilter({ search }: Props) {
  const words = useWords();
  const { cases } = words;
  const navigate = useNavigate();
  const id = useId();
  const find = (text: string) => void navigate({ to: '/cases', search: { ...search, text: text.trim() === '' ? undefined : text.trim() } });
  return (
    <div className="choices">
      <label htmlFor={id} className="choices-title">
        {cases.text}
      </label>
      <Input.Search
        id={id}
        className="choices-field"
        defaultValue={search.text ?? ''}
        placeholder={cases.textHint}
        maxLength={50}
        allowClear={clearingText(words)}
        enterButton={cases.find}
        onSearch={find}
      />
    </div>
  );
}
