import { dayShown, instantShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { useNamed } from './standing';
import type { Shown, Standing } from './standing';

type Report = Standing['progress']['reports'][number];

/** A report that is due, one that came, or both. */
interface Line {
  readonly n: number | null;
  readonly due: string | null;
  readonly report: Report | null;
}

/** 进展报告: what was due when, and what came. */
export function Progress({ of: { progress, standstills }, today }: Shown) {
  const words = useWords();
  const { supervision } = words;
  const due = progress.dues.map(({ n, on }): Line => {
    return { n, due: on, report: progress.reports.find(({ answers }) => answers === n) ?? null };
  });
  const beside = progress.reports.filter(({ answers }) => answers === null).map((report): Line => ({ n: null, due: null, report }));
  const columns: readonly Column<Line>[] = [
    { key: 'n', title: supervision.progress, kind: 'lead', cell: ({ n }) => (n === null ? supervision.extra : supervision.nth(n)) },
    { key: 'due', title: supervision.progressDue, kind: 'short', cell: (line) => (line.due === null ? null : dayShown(line.due, words)) },
    {
      key: 'came',
      title: supervision.progressCame,
      kind: 'short',
      cell: ({ due: on, report }) => {
        if (report !== null) return instantShown(report.at, words);
        const days = daysLate(on, today);
        return days > 0 ? <strong className="unmet">{supervision.late(days)}</strong> : supervision.notCame;
      },
    },
    {
      key: 'said',
      title: supervision.said,
      cell: ({ report }) =>
        report === null ? null : (
          <>
            {report.text}
            {report.items.length === 0 ? null : (
              <div className="quiet">{supervision.aboutItems(report.items.join(words.accident.listed))}</div>
            )}
          </>
        ),
    },
  ];
  const lines = [...due, ...beside];
  if (lines.length + standstills.length === 0) return null;
  return (
    <section>
      <h3>{supervision.progress}</h3>
      {lines.length === 0 ? null : (
        <Rows caption={supervision.progress} columns={columns} rows={lines} keyOf={({ n, report }) => `${n ?? ''} ${report?.at ?? ''}`} />
      )}
      {standstills.map(({ ref, since, until, reason }) => (
        <p key={ref}>
          {until === null
            ? supervision.pausedSince(instantShown(since, words), reason)
            : supervision.pausedUntil(instantShown(since, words), instantShown(until, words), reason)}
        </p>
      ))}
    </section>
  );
}

function daysLate(due: string | null, today: string): number {
  return due === null ? 0 : Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
}

/** 调度 and 催办, folded: what one looks up and does not read through. */
export function Meanwhile({ of }: Shown) {
  const words = useWords();
  const say = useSay();
  const named = useNamed(of.words);
  const { supervision } = words;
  const { dispatches, urges } = of;
  const spoken: readonly Column<Standing['dispatches'][number]>[] = [
    { key: 'on', title: supervision.when, kind: 'short', cell: ({ on }) => dayShown(on, words) },
    { key: 'how', title: supervision.how, kind: 'short', cell: ({ how }) => supervision.hows[how] },
    { key: 'what', title: supervision.what, kind: 'lead', cell: ({ what }) => what },
    { key: 'by', title: supervision.by, cell: ({ by }) => named(by) },
  ];
  const urged: readonly Column<Standing['urges'][number]>[] = [
    { key: 'at', title: supervision.when, kind: 'short', cell: ({ at }) => instantShown(at, words) },
    { key: 'what', title: supervision.what, kind: 'lead', cell: ({ text }) => say(text) },
    { key: 'by', title: supervision.by, cell: ({ by }) => named(by) },
  ];
  return (
    <>
      {dispatches.length === 0 ? null : (
        <details>
          <summary>{supervision.dispatches(dispatches.length)}</summary>
          <Rows
            caption={supervision.dispatchesCaption}
            columns={spoken}
            rows={[...dispatches].reverse()}
            keyOf={({ on, what }) => `${on} ${what}`}
          />
        </details>
      )}
      {urges.length === 0 ? null : (
        <details>
          <summary>{supervision.urges(urges.length)}</summary>
          <Rows caption={supervision.urgesCaption} columns={urged} rows={[...urges].reverse()} keyOf={({ at }) => at} />
        </details>
      )}
    </>
  );
}
