import { statusTitles } from '@app/clock';
import type { Simulated } from './simulate';
import type { FactVerdict, Verdict } from './verdict';

const words: Readonly<Record<Verdict, string>> = {
  equal: '一致 equal',
  reading: '属读法之一 one of the readings',
  explained: '有说明 explained',
  different: '不一致 DIFFERENT',
  'not-published': '未公布 not published',
  'not-used': '未使用 not used',
};

/** A record for a reader: its level and government, each fact that was compared, its clocks. */
export function recordLines({ id, level, competentGovernment, clocks, facts }: Simulated): readonly string[] {
  const used = facts.filter(({ verdict }) => verdict !== 'not-used');
  const unused = facts.filter(({ verdict }) => verdict === 'not-used').map(({ fact }) => fact);
  return [
    `${id}  ${level ?? '—'}  ${competentGovernment ?? '—'}`,
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

/** How many facts were compared, and what came of it. */
export function summaryLine(simulated: readonly Simulated[]): string {
  const count = (verdict: Verdict): number => simulated.flatMap(({ facts }) => facts).filter((one) => one.verdict === verdict).length;
  const [equal, reading, explained, different] = [count('equal'), count('reading'), count('explained'), count('different')];
  const compared = equal + reading + explained + different;
  const agreeing = `equal 一致 ${equal}, one of the readings 属读法之一 ${reading}`;
  return `${simulated.length} records 起: compared 比较 ${compared}, ${agreeing}, explained 有说明 ${explained}, different 不一致 ${different}, not published 未公布 ${count('not-published')}`;
}
