import { Alert, Button } from 'antd';
import { instantShown } from '../format/moment';
import { SignInAgain } from '../session/sign-in-again';
import { useWords } from '../text/language';
import type { InStream } from './command-page';
import { RefusalNote } from './look/refusal';
import type { Signing } from './use-signing';

interface Props {
  readonly foundAt: string | null;
  readonly restart: () => void;
  readonly why: InStream['commands'][number]['why'];
  readonly onDone: (() => void) | undefined;
  readonly signing: Signing;
  readonly again: () => void;
  readonly giveUp: () => void;
}

/** What somebody has to know before he goes on with a form: why the act is blocked, what was found again, what became of a sending. */
export function Notices({ foundAt, restart, why, onDone, signing, again, giveUp }: Props) {
  const words = useWords();
  const { command } = words;
  return (
    <div className="notices">
      {why === null ? null : <RefusalNote of={why} onDone={onDone} />}
      {signing.state === 'refused' ? <RefusalNote of={signing.problem} onDone={onDone} /> : null}
      {signing.state === 'sending' ? <Alert type="info" showIcon role="status" title={command.sending} /> : null}
      {signing.state === 'unsure' ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={command.unsure}
          description={command.unsureHelp}
          action={
            <>
              <Button size="small" type="primary" onClick={again}>
                {command.sendAgain}
              </Button>{' '}
              <Button size="small" onClick={giveUp}>
                {command.giveUp}
              </Button>
            </>
          }
        />
      ) : null}
      {signing.state === 'signed-out' ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={signing.before === 'unsent' ? command.signedOut : command.signedOutUnsure}
          action={<SignInAgain />}
        />
      ) : null}
      {foundAt !== null && signing.state === 'open' ? (
        <Alert
          type="info"
          title={command.found(instantShown(foundAt, words))}
          action={
            <Button size="small" onClick={restart}>
              {command.restart}
            </Button>
          }
        />
      ) : null}
    </div>
  );
}
