import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { AvailableCommands, CommandCatalogue, Text } from '../api/client';
import type { components } from '../api/schema';
import { fieldsOf } from '../command/form/field';

export type Standing = components['schemas']['RectificationStanding'];
export type Item = Standing['items'][number];
export type Line = Item['correspondence'][number];
export type Evaluation = Standing['evaluations'][number];

export const procedure = 'rectification';

/** How the carrying-out of a case's approval stands. */
export function rectificationOf(id: string) {
  return queryOptions({
    queryKey: ['case', id, procedure],
    queryFn: () => ask(api.GET('/api/cases/{case}/rectification', { params: { path: { case: id } } })),
  });
}

export interface ItemCommand {
  readonly command: string;
  readonly title: Text;
}

/** By number of the item, the commands that may be given about it now: those whose form picks an item, and may pick this one. */
export function commandsByItem(
  available: AvailableCommands | undefined,
  catalogue: CommandCatalogue | undefined,
): ReadonlyMap<number, readonly ItemCommand[]> {
  const stream = available?.streams.find((one) => one.procedure === procedure);
  const known = catalogue?.procedures.find((one) => one.procedure === procedure)?.commands ?? [];
  const byItem = new Map<number, readonly ItemCommand[]>();
  for (const { command, why } of stream?.commands ?? []) {
    const described = known.find((one) => one.command === command);
    if (why !== null || described === undefined) continue;
    const field = fieldsOf(described.form).find(({ name }) => name === 'item');
    if (field?.kind !== 'item') continue;
    for (const { value } of stream?.options[field.from] ?? []) {
      const n = Number(value);
      byItem.set(n, [...(byItem.get(n) ?? []), { command, title: described.title }]);
    }
  }
  return byItem;
}
