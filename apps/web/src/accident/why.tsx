import { useSay } from '../text/language';
import type { CaseCommand } from './available';

/** Why a command may not be given: the reason, which says for whose act it waits, and the article with its words. */
export function Why({ why }: { readonly why: CaseCommand['why'] }) {
  const say = useSay();
  if (why === null) return null;
  const { text, article, articleText } = why;
  return (
    <span className="why">
      {say(text)}
      {article === undefined ? null : (
        <details className="article">
          <summary>{article}</summary>
          {articleText === undefined ? null : <blockquote>{say(articleText)}</blockquote>}
        </details>
      )}
    </span>
  );
}
