import { statusTitles } from '@app/clock';
import type { Simulated } from './simulate';
import type { FactVerdict, Verdict } from './verdict';

const words: Readonly<Record<Verdict, string>> = {
  equal: '一致 equal',
  reading: '属读法之一 one of the readings',
  echo: '回显 echo',
  explained: '有说明 explained',
  'cannot-judge': '不能判定 cannot be judged',
  different: '不一致 DIFFERENT',
  'not-published': '未公布 not published',
  'not-used': '未使用 not used',
};

/** In the order of the summary. */
const summed = ['equal', 'reading', 'echo', 'explained', 'cannot-judge', 'not-published', 'different'] as const;

/** A record for a reader: its level and government, each fact that was compared, its clocks. */
export function recordLines({ id, failed, level, competentGovernment, clocks, facts }: Simulated): readonly string[] {
  const used = facts.filter(({ verdict }) => verdict !== 'not-used');
  const unused = facts.filter(({ verdict }) => verdict === 'not-used').map(({ fact }) => fact);
  return [
    `${id}  ${level ?? '—'}  ${competentGovernment ?? '—'}`,
    ...(failed === null ? [] : [`  未能推演 NOT PLAYED: ${failed}`]),
    ...used.map(factLine),
    ...clocks.map(
      ({ rule, dueDate, status, provisional }) =>
        `  ${rule}  ${dueDate ?? '—'}${provisional ? ' (暂定 provisional)' : ''}  ${statusTitles[status].zh} ${statusTitles[status].en}`,
    ),
    ...(unused.length === 0 ? [] : [`  ${words['not-used']}: ${unused.join(', ')}`]),
  ];
}

function factLine({ fact, official, computed, verdict, why }: FactVerdict): string {
  const reason = why === null ? '' : `  ${why}`;
  return `  ${words[verdict]}  ${fact}: ${String(official ?? '—')} / ${String(computed ?? '—')}${reason}`;
}

/** How many records were played, which were not, and how many facts have each verdict. */
export function summaryLine(simulated: readonly Simulated[]): string {
  const failed = simulated.filter((one) => one.failed !== null).map(({ id }) => id);
  const verdicts = simulated.flatMap(({ facts }) => facts.map(({ verdict }) => verdict));
  const counts = summed.map((one) => `${words[one]} ${verdicts.filter((verdict) => verdict === one).length}`);
  const unplayed = failed.length === 0 ? '' : ` (未能推演 NOT PLAYED ${failed.length}: ${failed.join(', ')})`;
  return [`推演 played ${simulated.length - failed.length}/${simulated.length}${unplayed}`, ...counts].join(', ');
}
