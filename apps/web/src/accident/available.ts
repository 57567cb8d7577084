import { useMemo } from 'react';
import type { AvailableCommands, CommandCatalogue } from '../api/client';
import { useAvailable, useCatalogue } from '../command/queries';
import { tabOf } from './accident-search';
import type { Tab } from './accident-search';

type Stream = AvailableCommands['streams'][number];
type Given = Stream['commands'][number];
type Described = CommandCatalogue['procedures'][number]['commands'][number];

/** A command of the case as it stands now, with what it is. */
export interface CaseCommand extends Given {
  readonly stream: string;
  readonly procedure: string;
  readonly n: number;
  readonly title: Described['title'];
  readonly theme: CommandCatalogue['procedures'][number]['groups'][number];
  readonly tab: Tab;
  readonly order: number;
  /** Its place in the usual way of the procedure; null of what stands beside it. */
  readonly way: number | null;
}

/** All commands of the case, those that press first; undefined until they are read. */
export function useCaseCommands(id: string): readonly CaseCommand[] | undefined {
  const { data: available } = useAvailable(id);
  const { data: catalogue } = useCatalogue();
  return useMemo(() => {
    if (available === undefined || catalogue === undefined) return undefined;
    return available.streams.flatMap((stream) => ofStream(stream, catalogue));
  }, [available, catalogue]);
}

function ofStream({ stream, procedure, n, commands }: Stream, { procedures }: CommandCatalogue): readonly CaseCommand[] {
  const known = procedures.find((one) => one.procedure === procedure);
  return commands.flatMap((given) => {
    const described = known?.commands.find(({ command }) => command === given.command);
    const theme = known?.groups.find(({ group }) => group === described?.group);
    // What opened the case is done once and offered no more.
    if (described === undefined || theme === undefined || described.path === '/api/cases') return [];
    const { title, order } = described;
    const at = known?.way.indexOf(given.command) ?? -1;
    const place = { order, way: at < 0 ? null : at, tab: tabOf(procedure, theme.group) };
    return [{ ...given, stream, procedure, n, title, theme, ...place }];
  });
}
