import type { Clock } from '../api/client';
import { useSay, useWords } from '../text/language';
import { movedOf } from './moved';

/** What moved the date, in short: +30日 · 技术鉴定. */
export function MovedChips({ of }: { readonly of: Pick<Clock, 'derivation'> }) {
  const { clocks } = useWords();
  const say = useSay();
  const moved = movedOf(of);
  if (moved.length === 0) return null;
  return (
    <ul className="chips" aria-label={clocks.moved}>
      {moved.map(({ kind, days, ground }, index) => (
        <li key={`${kind}${index}`} className={`chip chip-${kind}`}>
          {clocks.chip(days, ground === null ? clocks.grounds[kind] : say(ground))}
        </li>
      ))}
    </ul>
  );
}
