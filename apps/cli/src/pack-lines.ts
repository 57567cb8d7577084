import type { PlacePack, Standing } from '@app/domain';
import type { Register } from '@app/register';

export const standingWords: Readonly<Record<Standing, string>> = {
  'in-force': '有效 in force',
  lapsed: '失效 no longer in force',
  'not-checked': '未核实 not checked',
  'presumed-lapsed': '未核实，推定已失效 not checked, presumed no longer in force',
};

/** A pack in one line. */
export function packHead({ id, version, place, title, clauses }: PlacePack, { nameOf }: Register): string {
  return `${id}@${version}  ${place} ${nameOf(place)}  ${title.zh} / ${title.en}  ${clauses.length} 条 clauses`;
}

/** What was read to make a pack: its documents with how they stand, its clauses in their words, and what is not in them (T-57). */
export function packLines(pack: PlacePack, register: Register): readonly string[] {
  return [
    `# ${packHead(pack, register)}`,
    ...pack.documents.flatMap(({ title, number, standings }) => [
      `《${title}》${number ?? '（文号未见）'}`,
      ...standings.map(
        ({ from, standing, why, asOf }) =>
          `    ${from === null ? '' : `${from} 起 since `}${standingWords[standing]}（${asOf}）：${why.zh} / ${why.en}`,
      ),
    ]),
    ...pack.clauses.flatMap(({ article, topic, quote, meaning, departs }) => [
      `${article}  ${topic.zh} / ${topic.en}`,
      `    ${quote.map((passage) => `「${passage}」`).join('')}`,
      `    ${meaning.zh} / ${meaning.en}`,
      ...(departs === undefined ? [] : [`    ${departs.words.zh} / ${departs.words.en}`]),
    ]),
    ...pack.notContained.map(({ topic, note }) => `未载 not contained: ${topic.zh} / ${topic.en}  ${note.zh} / ${note.en}`),
  ];
}
