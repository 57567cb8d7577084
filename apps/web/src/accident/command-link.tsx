import { Link } from '@tanstack/react-router';
import { useSay, useWords } from '../text/language';
import type { CaseCommand } from './available';

/** Leads to the form of a command, in the procedure of the case to which it belongs: of several supervisions, in that one. */
export function CommandLink({
  id,
  command,
  className,
}: {
  readonly id: string;
  readonly command: CaseCommand;
  readonly className?: string;
}) {
  const say = useSay();
  const { accident } = useWords();
  const { procedure, n, title } = command;
  return (
    <Link to="/cases/$id/do/$command" params={{ id, command: command.command }} search={{ procedure, n }} className={className}>
      {accident.commandOf(say(title), n)}
    </Link>
  );
}
