import { Button } from 'antd';
import type { Preview, Text } from '../api/client';
import { useSay, useWords } from '../text/language';
import type { Described } from './command-page';
import { signTextOf } from './layouts/sign-text';
import type { Signing } from './use-signing';

interface Props {
  /** Id of the form that the button sends. */
  readonly form: string;
  readonly described: Described;
  readonly preview: Preview | undefined;
  readonly signing: Signing;
  /** What is still to be filled in is called so. */
  readonly missing: readonly Text[];
  readonly looking: boolean;
  /** Whether it could not be recorded as it stands. */
  readonly refused: 'yes' | 'no';
}

const mostNamed = 3;

/** The button that signs says what it does; before that, what is still missing. */
export function Bar({ form, described, preview, signing, missing, looking, refused }: Props) {
  const words = useWords();
  const say = useSay();
  const text = preview === undefined ? null : signTextOf(described.command, preview, words);
  const { command } = words;
  const idle = signing.state === 'open' || signing.state === 'refused';
  // Where nothing has to be filled in, the first press only tries it.
  const untried = idle && missing.length === 0 && refused === 'no' && preview === undefined && !looking;
  const looked = refused === 'yes' ? command.notSo : untried ? command.lookFirst : preview === undefined ? null : command.looked;
  const names = missing.slice(0, mostNamed).map((title) => say(title));
  const standing = !idle ? null : missing.length > 0 ? command.missing(missing.length, names) : looked;
  const busy = signing.state === 'sending';
  return (
    <div className="command-bar">
      <Button
        type="primary"
        htmlType="submit"
        form={form}
        loading={busy}
        disabled={signing.state === 'unsure' || signing.state === 'signed-out'}
      >
        {untried ? command.tryFirst : (text ?? command.sign(say(described.title)))}
      </Button>
      <span className="quiet" role="status">
        {standing}
      </span>
    </div>
  );
}
