import { beijingOf, dayShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { Evaluation } from './rectification';
import type { Shown } from './rectification-tab';
import { StateMark } from './state-mark';
import type { State } from './states';

/** The evaluations, the last first. */
export function Evaluations(shown: Shown) {
  const { rectification } = useWords();
  const { evaluations } = shown.standing;
  return (
    <section>
      <h2>{rectification.evaluations}</h2>
      {evaluations.length === 0 ? <p className="quiet">{rectification.noEvaluation}</p> : null}
      {[...evaluations].reverse().map((one) => (
        <One key={one.n} {...shown} one={one} />
      ))}
    </section>
  );
}

function One({ standing, named, one }: Shown & { readonly one: Evaluation }) {
  const words = useWords();
  const { rectification } = words;
  const day = (instant: string): string => dayShown(beijingOf(instant).day, words);
  const listed = (organs: readonly string[]): string | null => (organs.length === 0 ? null : organs.map(named).join(rectification.listed));
  const { reportedAt, publishedAt, filedAt, publishedIn, filedWith } = one;
  const early = one.opensOn === null ? '' : ` ${rectification.early(dayShown(one.opensOn, words))}`;
  const facts: readonly (readonly [string, string | null])[] = [
    [rectification.evaluator, named(one.by)],
    [rectification.team, listed(one.team)],
    [rectification.entrusted, one.entrusted],
    [rectification.invited, listed(one.invited)],
    [rectification.experts, listed(one.experts)],
    [rectification.started, day(one.startedAt)],
    [rectification.reported, reportedAt === null ? null : `${day(reportedAt)}${early}`],
    [rectification.conclusion, one.conclusion],
    [rectification.approved, one.approvedAt === null ? null : day(one.approvedAt)],
    [
      rectification.published,
      publishedAt !== null
        ? rectification.publishedIn(day(publishedAt), publishedIn ?? '')
        : reportedAt === null
          ? null
          : rectification.notPublished,
    ],
    [
      rectification.filed,
      filedAt !== null
        ? rectification.filedWith(day(filedAt), filedWith === null ? '' : named(filedWith))
        : reportedAt === null
          ? null
          : one.filing === 'owed'
            ? rectification.notFiled
            : rectification.filingNotOwed,
    ],
  ];
  return (
    <div className="evaluation">
      <h3>{rectification.evaluationOf[one.kind](one.n)}</h3>
      <dl className="item-facts">
        {facts.map(([title, value]) =>
          value === null ? null : (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <p>{rectification.progress(one.findings.length, one.items.length)}</p>
      <Findings one={one} items={standing.items} />
    </div>
  );
}

const stateOf = (result: Evaluation['findings'][number]['result']): State => (result === 'not-judged' ? 'changed' : result);

function Findings({ one: { findings }, items }: { readonly one: Evaluation; readonly items: Shown['standing']['items'] }) {
  const say = useSay();
  const { rectification } = useWords();
  if (findings.length === 0) return null;
  const titleOf = (n: number): string => {
    const found = items.find((item) => item.n === n);
    return found === undefined ? rectification.n(n) : say(found.title);
  };
  const columns: readonly Column<Evaluation['findings'][number]>[] = [
    { key: 'item', title: rectification.item, kind: 'lead', cell: ({ item }) => titleOf(item) },
    {
      key: 'result',
      title: rectification.result,
      cell: ({ result, resultText }) => <StateMark state={stateOf(result)} text={say(resultText)} />,
    },
    { key: 'basis', title: rectification.basis, cell: ({ evidence }) => evidence },
    { key: 'remark', title: rectification.remark, cell: ({ remark }) => remark ?? null },
  ];
  const rows = [...findings].sort((a, b) => a.item - b.item);
  return <Rows caption={rectification.evaluations} columns={columns} rows={rows} keyOf={({ item }) => String(item)} />;
}
