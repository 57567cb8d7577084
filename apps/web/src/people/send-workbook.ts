import { api, ask } from '../api/client';
import type { components } from '../api/schema';

export type ImportAnswer = components['schemas']['ImportAnswer'];

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Has a workbook checked, or takes it in. @throws Refused, NoAnswer */
export async function sendWorkbook(organ: string, mode: 'check' | 'take', file: File): Promise<ImportAnswer> {
  // A file that is saved meanwhile can no longer be read where it lies.
  const bytes = await file.arrayBuffer();
  return ask(
    api.POST('/api/people/import', {
      params: { query: { organ, mode } },
      headers: { 'Content-Type': workbookType },
      body: '',
      bodySerializer: () => bytes,
    }),
  );
}
