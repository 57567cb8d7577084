import type { Case } from '../api/client';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { CaseCommand } from './available';
import { CommandLink } from './command-link';
import { keyOf } from './next-steps';
import { Why } from './why';

interface Props {
  readonly of: Case;
  readonly commands: readonly CaseCommand[];
}

/** The commands of a tab by theme: what may be done, and folded below what may not, with the reason. */
export function CommandsOf({ of, commands }: Props) {
  const words = useWords();
  const possible = commands.filter(({ why }) => why === null);
  const impossible = commands.filter(({ why }) => why !== null);
  if (commands.length === 0) return null;
  return (
    <section className="commands-of no-print" aria-label={words.accident.commands}>
      <h2>{words.accident.commands}</h2>
      {possible.length === 0 ? <p className="quiet">{words.accident.nonePossible}</p> : <Themes of={of} commands={possible} />}
      {impossible.length === 0 ? null : (
        <details>
          <summary>{words.accident.impossible(impossible.length)}</summary>
          <Impossible of={of} commands={impossible} />
        </details>
      )}
    </section>
  );
}

function Themes({ of, commands }: Props) {
  const say = useSay();
  const themes = new Map(commands.map(({ stream, theme }) => [`${stream}/${theme.group}`, theme.title]));
  return [...themes].map(([key, title]) => (
    <p key={key} className="theme">
      {themes.size > 1 ? <span className="quiet">{say(title)}</span> : null}
      {[...commands]
        .filter(({ stream, theme }) => `${stream}/${theme.group}` === key)
        .sort((a, b) => a.order - b.order)
        .map((command) => (
          <CommandLink key={keyOf(command)} id={of.id} command={command} />
        ))}
    </p>
  ));
}

function Impossible({ of, commands }: Props) {
  const { accident } = useWords();
  const columns = [
    {
      key: 'command',
      title: accident.command,
      kind: 'lead' as const,
      cell: (command: CaseCommand) => <CommandLink id={of.id} command={command} />,
    },
    { key: 'why', title: accident.why, cell: ({ why }: CaseCommand) => <Why why={why} /> },
  ];
  return <Rows caption={accident.impossible(commands.length)} columns={columns} rows={commands} keyOf={keyOf} />;
}
