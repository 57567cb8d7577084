import { Link } from '@tanstack/react-router';
import { instantShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useWords } from '../text/language';
import type { Words } from '../text/words';
import { useNamed } from './standing';
import type { Shown, Version } from './standing';

type Answer = Version['answers'][number];

/** What the supervisor answered, as one says it: an agreement under listed changes is no plain one. */
export function answerShown({ answer, points, at }: Answer, words: Words): string {
  const { supervision } = words;
  const kind = answer === 'agreed' && points.length > 0 ? 'conditional' : answer;
  return supervision.answered(supervision.answers[kind], instantShown(at, words));
}

/** 审核 in short: each version and what became of it, with the way to the page on which it is read and answered. */
export function VettingSummary({ id, of }: Shown) {
  const words = useWords();
  const named = useNamed(of.words);
  const { supervision } = words;
  const { required, holder, versions } = of.vetting;
  const columns: readonly Column<Version>[] = [
    { key: 'version', title: supervision.version, kind: 'lead', cell: ({ version }) => supervision.nthVersion(version) },
    {
      key: 'up',
      title: supervision.sentUp,
      cell: ({ sentUpAt }) => (sentUpAt === null ? supervision.notSentUp : instantShown(sentUpAt, words)),
    },
    {
      key: 'opinions',
      title: supervision.opinionsCame,
      cell: ({ asked }) =>
        asked.length === 0 ? null : supervision.opinionsOf(asked.filter(({ opinions }) => opinions.length > 0).length, asked.length),
    },
    {
      key: 'answer',
      title: supervision.answer,
      cell: ({ answers, sentUpAt }) => {
        if (answers.length === 0) return sentUpAt === null ? null : supervision.noAnswer;
        return answers.map((one) => (
          <div key={one.at}>
            {answerShown(one, words)}
            {one.covers === null ? null : <div className="quiet">{supervision.covers(one.covers)}</div>}
          </div>
        ));
      },
    },
  ];
  return (
    <section>
      <h3>{supervision.vetting}</h3>
      {required ? null : <p className="quiet">{supervision.vettingNotAsked}</p>}
      <p className="supervision-vetting">
        {holder === null ? null : <span>{supervision.inHand(named(holder))}</span>}
        {versions.length === 0 ? (
          <span className="quiet">{supervision.noVersion}</span>
        ) : (
          <Link to="/cases/$id/vetting/$n" params={{ id, n: String(of.n) }} className="door">
            {supervision.openVetting}
          </Link>
        )}
      </p>
      {versions.length === 0 ? null : (
        <Rows caption={supervision.vetting} columns={columns} rows={[...versions].reverse()} keyOf={({ version }) => String(version)} />
      )}
    </section>
  );
}
