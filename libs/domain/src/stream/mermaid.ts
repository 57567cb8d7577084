import type { Text } from '@app/clock';
import type { Procedure } from './procedure';

type Titles = Readonly<Record<string, Text>>;
type Drawn = Pick<Procedure, 'kind' | 'opening' | 'stages' | 'commands'>;

/** A procedure as a Mermaid state diagram. Orders that leave the case in its stage are left to the table beneath it. */
export function stateDiagram({ opening, stages }: Drawn, stageTitles: Titles, commandTitles: Titles): string {
  const [first = ''] = Object.keys(stages);
  const states = Object.keys(stages).map((stage) => `  state "${both(stageTitles, stage)}" as ${stage}`);
  const moves = Object.entries(stages).flatMap(([from, orders]) =>
    Object.entries(orders).flatMap(([command, targets]) =>
      targets.filter((target) => target !== from).map((to) => `  ${from} --> ${to}: ${titleOf(commandTitles, command, 'zh')}`),
    ),
  );
  const ends = Object.keys(stages).filter((stage) => isEnd(stages, stage));
  return [
    'stateDiagram-v2',
    ...states,
    `  [*] --> ${first}: ${titleOf(commandTitles, opening, 'zh')}`,
    ...moves,
    ...ends.map((stage) => `  ${stage} --> [*]`),
  ].join('\n');
}

export interface PageWords {
  readonly title: Text;
  readonly stages: Titles;
  readonly commands: Titles;
}

/** What is said with a command: an example, the fields that may be left out, and those that take one of a list of codes. */
export interface Said {
  readonly example: unknown;
  readonly optional: readonly string[];
  readonly choices: readonly string[];
}

/**
 * The page of a procedure in docs/procedures: its picture, each command with the stages in which it may be given, and an example of
 * what is said with it.
 */
export function procedurePage(
  procedure: Drawn,
  { title, stages: stageTitles, commands: commandTitles }: PageWords,
  said: Readonly<Record<string, Said>>,
): string {
  const rows = procedure.commands.map((command) => {
    const stages = Object.keys(procedure.stages).filter((stage) => Object.hasOwn(procedure.stages[stage] ?? {}, command));
    const when = command === procedure.opening ? '—' : stages.map((stage) => titleOf(stageTitles, stage, 'zh')).join('、');
    return `| \`${command}\` | ${titleOf(commandTitles, command, 'zh')} | ${titleOf(commandTitles, command, 'en')} | ${when} |`;
  });
  return [
    `# ${title.zh} ${title.en}`,
    '',
    `Generated from \`libs/domain/src/${procedure.kind}\`; a test keeps it true (\`UPDATE_DOCS=1 npx jest --selectProjects unit -- mermaid\`).`,
    '',
    '```mermaid',
    stateDiagram(procedure, stageTitles, commandTitles),
    '```',
    '',
    'Commands named `hear-…` are messages between the procedures of a case; nobody gives them by hand.',
    '',
    '| command | 事项 | what it does | 可以办理的阶段 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## 示例 Examples',
    '',
    'What goes into `data` of `POST /api/cases/:case/commands/:command`; beside it stands `act`: whose act it is, when it was done, and the filed',
    'documents that show it (`README.md` here says how). The examples come from different accidents: put in your own days, organs and references.',
    '',
    ...procedure.commands.filter((command) => !command.startsWith('hear-')).flatMap((command) => saidLines(command, said[command])),
  ].join('\n');
}

function saidLines(command: string, { example, optional, choices }: Said = { example: {}, optional: [], choices: [] }): readonly string[] {
  return [
    `- \`${command}\``,
    '',
    '  ```json',
    ...JSON.stringify(example, null, 2)
      .split('\n')
      .map((line) => `  ${line}`),
    '  ```',
    '',
    ...(optional.length > 0
      ? [`  可不填（法律要求的除外） may be left out unless the law asks for it: ${optional.map((field) => `\`${field}\``).join(', ')}`, '']
      : []),
    ...choices.flatMap((choice) => [`  ${choice}`, '']),
  ];
}

/** A stage from which nothing leads on: at most back, as a revocation leads back from the archive. */
export function isEnd(stages: Drawn['stages'], stage: string): boolean {
  const order = Object.keys(stages);
  const own = order.indexOf(stage);
  return Object.values(stages[stage] ?? {}).every((targets) => targets.every((target) => order.indexOf(target) <= own));
}

function titleOf(titles: Titles, code: string, language: keyof Text): string {
  return titles[code]?.[language] ?? code;
}

function both(titles: Titles, code: string): string {
  return `${titleOf(titles, code, 'zh')} ${titleOf(titles, code, 'en')}`;
}
