import { Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { useLedger } from '../accident/case-data';
import type { Case } from '../api/client';
import { instantShown } from '../format/moment';
import { Mark } from '../parts/mark';
import { useSay, useWords } from '../text/language';
import { ClockTable } from './clock-table';
import { barsOf } from './layout';
import { Reminders } from './reminders';
import { Strip } from './strip';
import './clocks.css';

/** 时限: the strip, the same in words, and the reminders that were given. */
export function Clocks({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { clocks: text } = words;
  const { data: entries } = useLedger(of.id);
  const active = of.clocks.filter(({ status }) => status === 'running' || status === 'paused' || status === 'overdue');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const all = chosen ?? active.length === 0;
  const inConflict = new Set(of.conflicts.flatMap(({ binding, others }) => [binding, ...others]));
  const now = Date.parse(of.today);
  const shown = all ? of.clocks : of.clocks.filter((clock) => active.includes(clock) || inConflict.has(clock.id));
  const bars = barsOf(shown, now);
  const ticks = useMemo(
    () =>
      (entries ?? [])
        .filter(({ group }) => group !== null)
        .map(({ event, text: act }) => ({
          at: Date.parse(event.occurredAt),
          text: text.tick(instantShown(event.occurredAt, words), act === null ? words.accident.unknownAct : say(act)),
        })),
    [entries, text, words, say],
  );
  const from = Math.min(now, ...bars.map((bar) => bar.from));
  return (
    <section aria-label={text.title}>
      <div className="clocks-bar no-print">
        <h2>{text.title}</h2>
        <Checkbox checked={all} onChange={({ target }) => setChosen(target.checked)}>
          {text.withEnded}
        </Checkbox>
      </div>
      {bars.length === 0 ? (
        <p className="quiet">{words.accident.noClock}</p>
      ) : (
        <>
          <Strip of={of} bars={bars} ticks={ticks.filter(({ at }) => at >= from)} now={now} />
          <Legend />
        </>
      )}
      <ClockTable of={of} clocks={shown} />
      <Reminders of={of} />
    </section>
  );
}

const legend = ['run', 'paused', 'extended', 'provisional', 'late'] as const;

function Legend() {
  const { clocks } = useWords();
  return (
    <ul className="legend" aria-label={clocks.legendTitle}>
      {legend.map((kind) => (
        <li key={kind}>
          <svg width="28" height="12" aria-hidden="true">
            <rect width="28" height="12" className={`piece piece-${kind}`} />
          </svg>
          {clocks.legend[kind]}
        </li>
      ))}
      <li>
        <Mark kind="tick" />
        {clocks.legend.ticks}
      </li>
    </ul>
  );
}
