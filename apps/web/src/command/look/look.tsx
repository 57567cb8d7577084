import type { Preview } from '../../api/client';
import { Refused } from '../../api/client';
import { Failure } from '../../parts/reading';
import { useSay, useWords } from '../../text/language';
import type { Described } from '../command-page';
import { PreviewPanel } from './preview-panel';
import { RefusalNote } from './refusal';

interface Props {
  readonly preview: Preview | undefined;
  readonly error: unknown;
  readonly looking: boolean;
  readonly missing: number;
  readonly onDone: (() => void) | undefined;
  readonly described: Described;
  /** What already stands above the form is not said twice. */
  readonly said: string | null;
}

/** Beside the form: what it would come to if it were signed now, and on what it stands. */
export function Look({ preview, error, looking, missing, onDone, described, said }: Props) {
  const words = useWords();
  const say = useSay();
  const { article, articleText, usually } = described;
  const { lookAbove, lookWhen, looking: now } = words.command;
  const idle = preview === undefined && error == null ? lookWhen : null;
  const hint = said !== null ? lookAbove : missing > 0 ? lookWhen : looking && preview === undefined ? now : idle;
  return (
    <aside className="command-look" tabIndex={0} aria-label={words.command.lookTitle}>
      <section className="sheet" aria-labelledby="look-title" aria-live="polite" aria-busy={looking}>
        <h2 id="look-title">{words.command.lookTitle}</h2>
        {hint === null ? null : <p className="quiet">{hint}</p>}
        {error === null || error === undefined || (error instanceof Refused && error.problem.code === said) ? null : error instanceof
            Refused &&
          error.problem.status < 500 &&
          error.problem.status !== 401 ? (
          <RefusalNote of={error.problem} onDone={error.problem.status === 400 ? undefined : onDone} />
        ) : (
          <Failure error={error} />
        )}
        {preview === undefined ? null : <PreviewPanel preview={preview} />}
      </section>
      <section className="sheet quiet" aria-label={words.command.basisTitle}>
        <p>{words.command.basis(article)}</p>
        <p>{say(articleText)}</p>
        <p>{words.command.usually(say(usually))}</p>
      </section>
    </aside>
  );
}
