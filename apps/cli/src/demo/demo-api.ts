import { z } from 'zod';
import { askApi, send } from './ask-api';

const textSchema = z.object({ zh: z.string(), en: z.string() });

const reminderSchema = z.object({
  stream: z.string(),
  id: z.string(),
  clock: z.string(),
  action: z.string(),
  text: textSchema,
  at: z.string(),
  late: z.boolean(),
});

const clockSchema = z.object({
  rule: z.string(),
  title: textSchema,
  status: z.enum(['pending', 'running', 'paused', 'met', 'met-late', 'overdue', 'void', 'lost']),
  dueDate: z.string().nullable(),
  settledAt: z.string().nullable(),
});

const caseSchema = z.object({
  id: z.string(),
  stage: z.string(),
  streams: z.array(z.object({ id: z.string(), ended: z.boolean() })),
  clocks: z.array(clockSchema),
  reminders: z.array(reminderSchema),
});

const filedSchema = z.object({ id: z.string() });

const advancedSchema = z.object({ fired: z.array(reminderSchema) });

export type DemoReminder = z.infer<typeof reminderSchema>;
export type DemoClock = z.infer<typeof clockSchema>;
export type DemoCase = z.infer<typeof caseSchema>;

/** Nothing but the API that everybody uses. */
export interface DemoApi {
  open(body: object, key: string): Promise<DemoCase>;
  look(caseId: string): Promise<DemoCase>;
  /** @returns the reminders given on the way */
  advance(caseId: string, to: string): Promise<readonly DemoReminder[]>;
  give(caseId: string, command: string, body: object, key: string): Promise<void>;
  /** Files a paper. @returns its id */
  file(caseId: string, about: object, content: string, key: string): Promise<string>;
}

export function demoApi(apiUrl: string, token: string): DemoApi {
  const call = askApi(apiUrl, token);
  return {
    open: async (body, key) => caseSchema.parse(await call('POST', '/api/cases', body, key)),
    look: async (caseId) => caseSchema.parse(await call('GET', `/api/cases/${caseId}`)),
    advance: async (caseId, to) => advancedSchema.parse(await call('POST', `/api/sandbox/cases/${caseId}/advance`, { to })).fired,
    give: async (caseId, command, body, key) => {
      await call('POST', `/api/cases/${caseId}/commands/${command}`, body, key);
    },
    file: async (caseId, about, content, key) => {
      const form = new FormData();
      form.set('about', JSON.stringify(about));
      form.set('file', new Blob([content]), 'paper.pdf');
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key };
      return filedSchema.parse(await send(`${apiUrl}/api/cases/${caseId}/documents`, { method: 'POST', headers, body: form })).id;
    },
  };
}
