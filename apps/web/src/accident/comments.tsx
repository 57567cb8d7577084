import { dayShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useWords } from '../text/language';
import type { Standing } from './case-data';
import type { Named } from './report-tab';

type Line = Standing['comments'][number];

/** One answer of an addressee, or that there is none. */
interface Row {
  readonly line: Line;
  readonly comment: Line['comments'][number] | null;
}

/** 征求意见采纳情况表. */
export function Comments({ of, named }: Named) {
  const words = useWords();
  const { accident } = words;
  const rows = of.comments.flatMap((line): readonly Row[] =>
    line.comments.length === 0 ? [{ line, comment: null }] : line.comments.map((comment) => ({ line, comment })),
  );
  const columns: readonly Column<Row>[] = [
    { key: 'who', title: accident.asked, kind: 'lead', cell: ({ line }) => named(line.addressee) },
    { key: 'version', title: accident.version, cell: ({ line }) => accident.draft(line.version) },
    { key: 'by', title: accident.replyBy, cell: ({ line }) => <span className="moment">{dayShown(line.replyBy, words)}</span> },
    {
      key: 'said',
      title: accident.opinion,
      cell: ({ line, comment }) => (comment === null ? accident.silent(line.silentDays) : (comment.text ?? accident.noOpinion)),
    },
    {
      key: 'answer',
      title: accident.adoption,
      cell: ({ comment }) => {
        if (comment === null || comment.text === null) return null;
        return comment.answer === null
          ? accident.unanswered
          : accident.adopted(accident.adoptions[comment.answer.adopted], comment.answer.reason);
      },
    },
  ];
  return (
    <section>
      <h2>{accident.comments}</h2>
      <Rows
        caption={accident.comments}
        columns={columns}
        rows={rows}
        keyOf={({ line, comment }) => `${line.round}${line.addressee}${comment?.n ?? ''}`}
      />
    </section>
  );
}
