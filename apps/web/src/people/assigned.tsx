import { useWords } from '../text/language';
import { beginShown, finishShown, spanShown } from './people';
import type { Assignment } from './people';

/** Who holds a post now, in which way and until when. */
export function HeldNow({ one }: { readonly one: Assignment }) {
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
      <span className={one.reminded ? 'people-held' : 'quiet'}>{one.name}</span> <span className="quiet">{said.join(people.clause)}</span>
    </span>
  );
}

/** Who comes next, in which way and when. */
export function HeldNext({ one }: { readonly one: Assignment }) {
  const words = useWords();
  const { people } = words;
  const way = one.standsFor === null ? people.ways[one.kind] : people.deputyFor(one.standsFor.name);
  const when = one.until === null ? people.from(beginShown(one.from, words)) : spanShown(one, words);
  return (
    <span>
      {one.name} <span className="quiet">{[way, when].join(people.clause)}</span>
    </span>
  );
}
