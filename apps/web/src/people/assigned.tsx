import { useWords } from '../text/language';
import type { Words } from '../text/words';
import { beginShown, finishShown, spanShown } from './people';
import type { Assignment, People } from './people';

interface Held {
  readonly one: Assignment;
  readonly others: People['others'];
}

/** Whoever belongs to another organ stands with it: he is not among the people of this one. */
function nameOf({ one: { holder, name }, others }: Held, { people }: Words): string {
  const other = others.find(({ id }) => id === holder);
  return other === undefined ? name : people.ofOrgan(name, other.organName);
}

/** Who holds a post now, in which way and until when. */
export function HeldNow({ one, others }: Held) {
  const words = useWords();
  const { people } = words;
  const said = [
    ...(one.kind === 'shift' ? [people.onShift] : []),
    ...(one.standsFor === null ? [] : [people.deputyFor(one.standsFor.name)]),
    ...(one.until === null ? [] : [people.until(finishShown(one.until, words))]),
    ...(one.reminded ? [] : [people.notReminded]),
  ];
  return (
    <span>
      <span className={one.reminded ? 'people-held' : 'quiet'}>{nameOf({ one, others }, words)}</span>{' '}
      <span className="quiet">{said.join(people.clause)}</span>
    </span>
  );
}

/** Who comes next, in which way and when. */
export function HeldNext({ one, others }: Held) {
  const words = useWords();
  const { people } = words;
  const way = one.standsFor === null ? people.ways[one.kind] : people.deputyFor(one.standsFor.name);
  const when = one.until === null ? people.from(beginShown(one.from, words)) : spanShown(one, words);
  return (
    <span>
      {nameOf({ one, others }, words)} <span className="quiet">{[way, when].join(people.clause)}</span>
    </span>
  );
}
