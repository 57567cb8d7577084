import { Link } from '@tanstack/react-router';
import type { Case } from '../api/client';
import { beijingOf, dayShown, instantShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { End } from './end';
import { Interviews, Letters } from './letters';
import { Meanwhile, Progress } from './meanwhile';
import { Matters, Notice } from './notice';
import { useNamed, useSupervisions } from './standing';
import type { Shown, Standing } from './standing';
import { Texts } from './texts';
import { VettingSummary } from './vetting-summary';
import './supervision.css';

const over = ['released', 'withdrawn'];

/** 督办: whether the case is supervised, and each supervision from its notice to its release. */
export function SupervisionTab({ of }: { readonly of: Case }) {
  const { supervision } = useWords();
  const today = beijingOf(of.today).day;
  return (
    <>
      <Questions of={of} />
      <Reading of={useSupervisions(of.id)}>
        {({ supervisions }) =>
          supervisions.length === 0 ? (
            <p className="quiet">{supervision.none}</p>
          ) : (
            supervisions.map((one) => (
              // What is over stays folded beside one that runs.
              <details key={one.stream} className="supervision" open={!over.includes(one.stage) || supervisions.length === 1}>
                <Head of={one} />
                <Whole id={of.id} of={one} today={today} />
              </details>
            ))
          )
        }
      </Reading>
    </>
  );
}

/** Until somebody has decided, the question stands before all else. */
function Questions({ of: { id, tasks } }: { readonly of: Case }) {
  const { supervision } = useWords();
  const say = useSay();
  const open = tasks.filter(({ command }) => command === 'decide-supervision');
  if (open.length === 0) return null;
  return (
    <section className="supervision-questions">
      <h2>{supervision.questions}</h2>
      <ul>
        {open.map((task) => (
          <li key={task.id}>
            {say(task.title)} <span className="quiet">{say(task.ownerText)}</span>{' '}
            <Link
              to="/cases/$id/do/$command"
              params={{ id, command: 'decide-supervision' }}
              search={{ procedure: 'investigation', n: 1, ref: task.id.split(':')[1] ?? '' }}
            >
              {supervision.decide}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Head({ of }: { readonly of: Standing }) {
  const words = useWords();
  const say = useSay();
  const named = useNamed(of.words);
  const { supervision } = words;
  const { dueOn } = of.notice;
  const running = !over.includes(of.stage);
  return (
    <summary>
      <strong>{supervision.which(of.n, named(of.supervisor), named(of.addressee))}</strong>{' '}
      <span>{supervision.stageSince(say(of.stageText), instantShown(of.stageSince, words))}</span>
      {running ? <span>{dueOn === null ? supervision.noDue : supervision.due(dayShown(dueOn, words))}</span> : null}
    </summary>
  );
}

function Whole(shown: Shown) {
  return (
    <>
      <Owed {...shown} />
      <Notice {...shown} />
      <Matters {...shown} />
      <Progress {...shown} />
      <VettingSummary {...shown} />
      <Letters {...shown} />
      <Interviews {...shown} />
      <End {...shown} />
      <Meanwhile {...shown} />
      <Texts {...shown} />
    </>
  );
}

function Owed({ of: { owed } }: Shown) {
  const words = useWords();
  const say = useSay();
  const { supervision } = words;
  if (owed.length === 0) return null;
  return (
    <p className="supervision-owed">
      {supervision.owed}
      {words.accident.colon}
      {owed
        .map(({ text, dueDate }) => (dueDate === null ? say(text) : supervision.owedUntil(say(text), dayShown(dueDate, words))))
        .join(words.accident.separator)}
    </p>
  );
}
