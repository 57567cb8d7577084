import type { Text } from '../api/client';
import { endShown } from '../format/moment';
import { useSay, useWords } from '../text/language';
import { Light } from './light';
import type { LightColour } from './light';

export interface Limit {
  readonly title: Text;
  readonly dueAt: string | null;
  readonly light: LightColour | null;
  readonly statusText: Text;
  /** Null where nothing is left or nothing runs. */
  readonly leftText: Text | null;
}

/** A time limit as an official writes it: what is left and until when, or how long ago it passed and when that was. */
export function LimitLine({ limit }: { readonly limit: Limit }) {
  const say = useSay();
  return (
    <div className="limit">
      <Light light={limit.light} /> {say(limit.title)}
      <div>
        <LimitEnd limit={limit} />
      </div>
    </div>
  );
}

export function LimitEnd({ limit: { leftText, statusText, dueAt } }: { readonly limit: Limit }) {
  const words = useWords();
  const say = useSay();
  const end = dueAt === null ? null : endShown(dueAt, words);
  if (leftText !== null) return words.time.both(say(leftText), end === null ? null : words.time.ends(end));
  return words.time.both(say(statusText), end === null ? null : words.time.endedOn(end));
}
