import { api, ask } from '../api/client';
import type { components } from '../api/schema';

export type ItemsTable = components['schemas']['ItemsTable'];

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Has a workbook of items looked through; nothing is recorded by it. @throws Refused, NoAnswer */
export async function readTable(id: string, file: File): Promise<ItemsTable> {
  // A file that is saved meanwhile can no longer be read where it lies.
  const bytes = await file.arrayBuffer();
  return ask(
    api.POST('/api/cases/{case}/rectification/table', {
      params: { path: { case: id } },
      headers: { 'Content-Type': workbookType },
      body: '',
      bodySerializer: () => bytes,
    }),
  );
}
