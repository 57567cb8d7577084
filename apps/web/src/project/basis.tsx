import type { components } from '../api/schema';
import { useSay, useWords } from '../text/language';

/** Where a rule stands, and what stands there. */
export function BasisShown({ basis }: { readonly basis: components['schemas']['Source'] }) {
  const { project } = useWords();
  const say = useSay();
  return (
    <details className="article-words">
      <summary>
        {project.basis} {basis.law}
        {basis.article}
      </summary>
      <blockquote>{say(basis.articleText)}</blockquote>
    </details>
  );
}
