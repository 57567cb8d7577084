import type { components } from '../api/schema';
import { useSay } from '../text/language';

type Source = components['schemas']['Source'];

/** On which articles something rests; the words of each open where it stands. */
export function Articles({ of }: { readonly of: readonly Source[] }) {
  const say = useSay();
  return of.map(({ law, article, articleText }) => (
    <details key={`${law}${article}`} className="article">
      <summary>{`${law}${article}`}</summary>
      <blockquote>{say(articleText)}</blockquote>
    </details>
  ));
}
