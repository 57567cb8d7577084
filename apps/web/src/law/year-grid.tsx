import type { components } from '../api/schema';
import { dayShown } from '../format/moment';
import { useWords } from '../text/language';

type Day = components['schemas']['ShownDay'];

/** Twelve months side by side; each day that is no plain one bears a mark, so that colour is not its only sign. */
export function YearGrid({ year, days }: { readonly year: number; readonly days: readonly Day[] }) {
  const { law } = useWords();
  return (
    <div className="law-months">
      {law.months.map((name, index) => {
        const prefix = `${year}-${String(index + 1).padStart(2, '0')}-`;
        return <Month key={name} title={law.monthOf(year, name)} name={name} days={days.filter(({ day }) => day.startsWith(prefix))} />;
      })}
    </div>
  );
}

interface MonthProps {
  readonly title: string;
  readonly name: string;
  readonly days: readonly Day[];
}

function Month({ title, name, days }: MonthProps) {
  const { law } = useWords();
  return (
    <table className="law-month" aria-label={title}>
      <caption>{name}</caption>
      <thead>
        <tr>
          {law.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, index) => (
          <tr key={index}>{week.map((day, column) => (day === null ? <td key={column} /> : <DayCell key={column} day={day} />))}</tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day: { day, kind, provisional } }: { readonly day: Day }) {
  const words = useWords();
  const { law } = words;
  const mark = provisional ? law.marks.provisional : kind === 'holiday' || kind === 'made-up' ? law.marks[kind] : '';
  const said = `${dayShown(day, words)} ${law.dayState(law.kinds[kind], provisional)}`;
  return (
    <td className={`law-day-${kind}${provisional ? ' law-day-open' : ''}`} title={said}>
      {Number(day.slice(8))}
      <span className="law-mark">{mark}</span>
    </td>
  );
}

/** Rows of seven from Monday. */
function weeksOf(days: readonly Day[]): readonly (readonly (Day | null)[])[] {
  const first = new Date(`${days[0]?.day ?? '2026-01-01'}T00:00:00Z`).getUTCDay();
  const cells = [...Array.from({ length: (first + 6) % 7 }, () => null), ...days];
  const rows = Math.ceil(cells.length / 7);
  return Array.from({ length: rows }, (_none, row) => Array.from({ length: 7 }, (_cell, column) => cells[row * 7 + column] ?? null));
}
