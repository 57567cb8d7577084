import { Alert, Button } from 'antd';
import type { Text } from '../../api/client';
import { instantShown } from '../../format/moment';
import { useSay, useWords } from '../../text/language';

interface Refusal {
  readonly text: Text;
  readonly whatToDo?: Text | undefined;
  readonly article?: string | undefined;
  readonly articleText?: Text | undefined;
  readonly since?: string | undefined;
}

interface Props {
  readonly of: Refusal;
  /** Opens the part in which what was done on paper is said; absent where it is open. What no article forbids is not offered it. */
  readonly onDone?: (() => void) | undefined;
}

/** Why the law blocks an act: the reason, its article in its words, since when; and how what was already done on paper is recorded. */
export function RefusalNote({ of, onDone }: Props) {
  const words = useWords();
  const say = useSay();
  const { text, whatToDo, article, articleText, since } = of;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="refusal"
      title={say(text)}
      description={
        <>
          {whatToDo === undefined ? null : <p>{say(whatToDo)}</p>}
          {since === undefined ? null : <p>{words.command.since(instantShown(since, words))}</p>}
          {article === undefined ? null : <p>{words.command.basis(article)}</p>}
          {articleText === undefined ? null : <p className="quiet">{say(articleText)}</p>}
          {onDone === undefined || article === undefined ? null : (
            <p>
              {words.command.donePossible}{' '}
              <Button size="small" onClick={onDone}>
                {words.command.doneOpen}
              </Button>
            </p>
          )}
        </>
      }
    />
  );
}
