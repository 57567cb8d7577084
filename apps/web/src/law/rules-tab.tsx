import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api, ask } from '../api/client';
import type { Text } from '../api/client';
import type { components } from '../api/schema';
import { clearingText } from '../parts/clearing';
import { DayInput } from '../parts/day-input';
import { PlaceSelect } from '../parts/place-select';
import { Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { Field } from '../parts/field';
import type { LawSearch } from './law-search';
import { PackSheet } from './pack-sheet';
import { GateTable, LimitTable } from './rule-tables';

type Rules = components['schemas']['Rules'];
type Sheet = Rules['procedures'][string];

interface Props {
  readonly search: LawSearch;
  readonly go: (search: LawSearch) => void;
}

const nation = '000000';

/** What holds at a place on a day, with the words of the articles. */
export function RulesTab({ search, go }: Props) {
  const words = useWords();
  const { law } = words;
  const { place = nation, on = null } = search;
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const rules = useQuery({
    queryKey: ['rules', place, on],
    queryFn: () => ask(api.GET('/api/rules', { params: { query: { place, ...(on === null ? {} : { on }) } } })),
    staleTime: 600_000,
  });
  const { place: _place, on: _on, ...others } = search;
  return (
    <>
      <div className="sheet law-asked no-print">
        <Field id="law-place" label={law.place}>
          <PlaceSelect
            id="law-place"
            value={place}
            onChange={(code) => go({ ...others, ...(on === null ? {} : { on }), place: code ?? nation })}
          />
        </Field>
        <Field id="law-on" label={law.on} help={law.onHelp}>
          <DayInput id="law-on" value={on} onChange={(day) => go({ ...others, place, ...(day === null ? {} : { on: day }) })} />
        </Field>
        <Field id="law-filter" label={law.filter}>
          <Input
            id="law-filter"
            allowClear={clearingText(words)}
            value={typed}
            placeholder={law.filterHint}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
      </div>
      <Reading of={rules}>
        {({ procedures, packs }) => (
          <>
            {Object.entries(procedures).map(([procedure, sheet]) => (
              <Sheets key={procedure} sheet={sheet} wanted={wanted} gates={procedure === 'investigation'} />
            ))}
            {packs.map((pack) => (
              <PackSheet key={pack.id} pack={pack} />
            ))}
          </>
        )}
      </Reading>
    </>
  );
}

function Sheets({ sheet, wanted, gates: withGates }: { readonly sheet: Sheet; readonly wanted: string; readonly gates: boolean }) {
  const { law } = useWords();
  const say = useSay();
  const limits = sheet.clocks.filter(({ title, basis }) => speaksOf(wanted, [title, ...basis]));
  // Both procedures know every precondition; it is shown once.
  const gates = withGates ? sheet.gates.filter(({ title, basis }) => speaksOf(wanted, [title, basis])) : [];
  const readings = sheet.readings.filter(({ text }) => speaksOf(wanted, [text]));
  return (
    <section className="sheet">
      <h2>{say(sheet.title)}</h2>
      <h3>{law.limits(limits.length)}</h3>
      {limits.length === 0 ? <p className="quiet">{law.nothingFound}</p> : <LimitTable limits={limits} />}
      {gates.length === 0 ? null : (
        <>
          <h3>{law.gates(gates.length)}</h3>
          <GateTable gates={gates} />
        </>
      )}
      {readings.length === 0 ? null : (
        <details className="law-readings">
          <summary>{law.readings(readings.length)}</summary>
          <ul>
            {readings.map(({ setting, text }) => (
              <li key={setting}>{say(text)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface Spoken {
  readonly zh?: string;
  readonly en?: string;
  readonly law?: string;
  readonly article?: string;
  readonly articleText?: Text;
}

function speaksOf(wanted: string, parts: readonly Spoken[]): boolean {
  if (wanted === '') return true;
  const all = parts.flatMap(({ zh, en, law, article, articleText }) => [zh, en, law, article, articleText?.zh]).join('\n');
  return all.toLowerCase().includes(wanted.toLowerCase());
}
