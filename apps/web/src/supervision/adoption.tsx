import type { Text } from '../api/client';
import { dayShown, instantShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useWords } from '../text/language';
import { useNamed } from './standing';
import type { Version } from './standing';
import { answerShown } from './vetting-summary';

type Asked = Version['asked'][number];
type Opinion = Asked['opinions'][number];
type Point = Version['answers'][number]['points'][number];

/** One opinion of a member body; null while it is silent. */
interface Line {
  readonly asked: Asked;
  readonly opinion: Opinion | null;
}

/** 意见采纳情况表 of a version: what member bodies said, what the supervisor asked for, and what became of each. */
export function Adoption({ version, words: names }: { readonly version: Version | null; readonly words: Readonly<Record<string, Text>> }) {
  const { supervision } = useWords();
  const words = useWords();
  const answers = version?.answers.filter(({ points, text }) => points.length > 0 || text !== null) ?? [];
  if (version === null || version.asked.length + answers.length + version.meetings.length === 0)
    return <p className="quiet">{supervision.noAdoption}</p>;
  return (
    <>
      <Opinions asked={version.asked} words={names} />
      {answers.map((answer) => (
        <section key={answer.at}>
          <h3>{answerShown(answer, words)}</h3>
          {answer.text === null ? null : <p>{answer.text}</p>}
          {answer.points.length === 0 ? null : <Points points={answer.points} agreed={answer.answer === 'agreed' ? 'listed' : 'asked'} />}
        </section>
      ))}
      {version.meetings.length === 0 ? null : (
        <section>
          <h3>{supervision.meetings}</h3>
          <ul>
            {version.meetings.map(({ at, chair, conclusion }) => (
              <li key={at}>{supervision.meetingOf(instantShown(at, words), chair, conclusion)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Points({ points, agreed }: { readonly points: readonly Point[]; readonly agreed: 'listed' | 'asked' }) {
  const { supervision } = useWords();
  const columns: readonly Column<Point>[] = [
    { key: 'point', title: supervision.point, kind: 'lead', cell: ({ point, text }) => `${point}．${text}` },
    // What is listed in an agreement is made before the approval, and answered by nobody.
    ...(agreed === 'listed'
      ? []
      : [
          {
            key: 'answer',
            title: supervision.pointAnswer,
            cell: ({ answer }: Point) => answer ?? <span className="quiet">{supervision.pointOpen}</span>,
          },
        ]),
  ];
  return <Rows caption={supervision.points} columns={columns} rows={points} keyOf={({ point }) => String(point)} />;
}

/** What member bodies said of a version. */
export function Opinions({ asked, words: names }: { readonly asked: readonly Asked[]; readonly words: Readonly<Record<string, Text>> }) {
  const words = useWords();
  const named = useNamed(names);
  const { supervision } = words;
  if (asked.length === 0) return null;
  const lines = asked.flatMap((one): readonly Line[] =>
    one.opinions.length === 0 ? [{ asked: one, opinion: null }] : one.opinions.map((opinion) => ({ asked: one, opinion })),
  );
  const columns: readonly Column<Line>[] = [
    { key: 'who', title: supervision.asked, kind: 'lead', cell: (line) => named(line.asked.organ) },
    {
      key: 'said',
      title: supervision.opinion,
      cell: ({ asked: { replyBy }, opinion }) =>
        opinion === null ? supervision.silentUntil(dayShown(replyBy, words)) : (opinion.text ?? supervision.noOpinion),
    },
    {
      key: 'adopted',
      title: supervision.adoption,
      cell: ({ opinion }) => {
        if (opinion === null || opinion.text === null) return null;
        if (opinion.adopted === null) return <span className="quiet">{supervision.undecided}</span>;
        return supervision.adopted(supervision.adoptions[opinion.adopted], opinion.reason);
      },
    },
  ];
  return (
    <section>
      <h3>{supervision.memberOpinions}</h3>
      <Rows
        caption={supervision.memberOpinions}
        columns={columns}
        rows={lines}
        keyOf={({ asked: { organ, round }, opinion }) => `${round} ${organ} ${opinion?.n ?? ''}`}
      />
    </section>
  );
}
