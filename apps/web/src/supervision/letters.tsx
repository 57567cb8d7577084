import { Link } from '@tanstack/react-router';
import { dayShown, instantShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { useNamed } from './standing';
import type { Shown, Standing } from './standing';

type Letter = Standing['letters'][number];
type Interview = Standing['interviews'][number];

/** 函件: proposed, sent, answered; what is proposed waits for a person. */
export function Letters({ id, of }: Shown) {
  const words = useWords();
  const say = useSay();
  const named = useNamed(of.words);
  const { supervision } = words;
  if (of.letters.length === 0) return null;
  const columns: readonly Column<Letter>[] = [
    {
      key: 'letter',
      title: supervision.letter,
      kind: 'lead',
      cell: ({ kindText, number, subject }) => (
        <>
          <strong>{say(kindText)}</strong> {number}
          {subject === null ? null : <div>{subject}</div>}
        </>
      ),
    },
    {
      key: 'state',
      title: supervision.letterState,
      cell: ({ status, proposedBy }) => (
        <>
          {status === 'proposed' ? <strong>{supervision.letterStates.proposed}</strong> : supervision.letterStates[status]}
          {status === 'proposed' ? <div className="quiet">{supervision.proposedBy[proposedBy]}</div> : null}
        </>
      ),
    },
    { key: 'on', title: supervision.letterOn, kind: 'short', cell: ({ sentAt, since }) => instantShown(sentAt ?? since, words) },
    { key: 'to', title: supervision.to, cell: ({ to }) => (to === null ? null : named(to)) },
    { key: 'by', title: supervision.replyBy, kind: 'short', cell: ({ replyBy }) => (replyBy === null ? null : dayShown(replyBy, words)) },
    { key: 'acts', title: supervision.acts, kind: 'acts', cell: (letter) => <LetterActs id={id} supervision={of.n} letter={letter} /> },
  ];
  return (
    <section>
      <h3>{supervision.letters}</h3>
      <Rows caption={supervision.letters} columns={columns} rows={[...of.letters].reverse()} keyOf={({ n }) => String(n)} />
    </section>
  );
}

interface LetterActsProps {
  readonly id: string;
  /** Which supervision of the case. */
  readonly supervision: number;
  readonly letter: Pick<Letter, 'n' | 'status'>;
}

/** Whether it goes out a person decides: send it or drop it. */
export function LetterActs({ id, supervision: n, letter }: LetterActsProps) {
  const { supervision } = useWords();
  const to = (command: string) => ({
    to: '/cases/$id/do/$command' as const,
    params: { id, command },
    search: { procedure: 'supervision', n, ref: String(letter.n) },
  });
  if (letter.status === 'sent') return <Link {...to('record-letter-answer')}>{supervision.recordAnswer}</Link>;
  if (letter.status !== 'proposed') return null;
  return (
    <>
      <Link {...to('send-letter')}>{supervision.send}</Link>
      <Link {...to('drop-letter')}>{supervision.drop}</Link>
    </>
  );
}

/** 约谈: decided, held, published, its measures reported. */
export function Interviews({ of }: Shown) {
  const words = useWords();
  const named = useNamed(of.words);
  const { supervision } = words;
  if (of.interviews.length === 0) return null;
  const at = (instant: string) => instantShown(instant, words);
  const far = ({ decidedAt, on, missed, heldAt, publishedAt, reportBy, reportedAt }: Interview): readonly string[] => [
    supervision.interviewDecided(at(decidedAt)),
    ...(on === null || heldAt !== null ? [] : [supervision.interviewOn(dayShown(on, words))]),
    ...(missed === 0 ? [] : [supervision.interviewMissed(missed)]),
    ...(heldAt === null ? [] : [supervision.interviewHeld(at(heldAt))]),
    ...(publishedAt === null ? [] : [supervision.interviewPublished(at(publishedAt))]),
    ...(reportBy === null || reportedAt !== null ? [] : [supervision.interviewReportBy(dayShown(reportBy, words))]),
    ...(reportedAt === null ? [] : [supervision.interviewReported(at(reportedAt))]),
  ];
  const columns: readonly Column<Interview>[] = [
    {
      key: 'who',
      title: supervision.interviews,
      kind: 'lead',
      cell: ({ organ, post }) => supervision.interviewOf(named(organ), post),
    },
    { key: 'far', title: supervision.interviewSteps, cell: (one) => far(one).join(words.accident.separator) },
  ];
  return (
    <section>
      <h3>{supervision.interviews}</h3>
      <Rows caption={supervision.interviews} columns={columns} rows={of.interviews} keyOf={({ ref }) => ref} />
    </section>
  );
}
