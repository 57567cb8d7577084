import { eventually } from './process';
import type { Answer, Desk } from './desk';

export const government = { organ: '150802-government', post: '区长' };

export interface OpenedCase {
  readonly id: string;
  readonly stream: string;
}

/** Reports a fatal fall at 09:00 Beijing time of 2022-09-19; in a sandbox it is then 10:00 of that day. */
export async function reportAccident(desk: Desk, key?: string, otherwise: object = {}): Promise<OpenedCase> {
  const sandbox = desk.env['INSTALLATION'] === 'sandbox';
  const occurredAt = sandbox ? '2022-09-19T01:00:00.000Z' : new Date(Date.now() - 3_600_000).toISOString();
  const told = sandbox ? '2022-09-19T02:00:00.000Z' : new Date(Date.now() - 60_000).toISOString();
  const data = {
    name: '高处坠落事故',
    place: '150802',
    occurredAt,
    unit: '施工单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    suspectedLevel: 'ordinary',
    source: '事故发生单位报告',
    // Told as from a file: what tests of a server turn on is not the hour of a report.
    receipt: 'separate',
    investigator: '150802-government',
    ...otherwise,
  };
  const body = { act: { by: government, occurredAt: told, documents: [] }, data, ...(sandbox ? { sandboxNow: told } : {}) };
  const answer = await desk.call('POST', '/api/cases', body, key);
  if (answer.status !== 201) throw new Error(`Not opened: ${answer.status} ${JSON.stringify(answer.body)}`);
  const id = caseIdOf(answer);
  return { id, stream: `investigation/${id}` };
}

function caseIdOf(answer: Answer): string {
  const location = answer.headers.get('location') ?? '';
  return location.slice(location.lastIndexOf('/') + 1);
}

/** A command as the government's act, at a time of the case's own. */
export function command(name: string, data: object, occurredAt: string, more: object = {}): { name: string; body: object } {
  return { name, body: { act: { by: government, occurredAt, documents: [] }, data, ...more } };
}

export function give(desk: Desk, caseId: string, { name, body }: { name: string; body: object }, key?: string): Promise<Answer> {
  return desk.call('POST', `/api/cases/${caseId}/commands/${name}`, body, key);
}

/** A command that may be given as often as one likes. */
export function anotherLevel(turn: number, occurredAt = '2022-09-19T02:00:00.000Z'): { name: string; body: object } {
  return command('determine-level', { level: turn % 2 === 0 ? 'ordinary' : 'larger', reason: `认定 ${turn}` }, occurredAt);
}

export async function advance(desk: Desk, caseId: string, to: string): Promise<void> {
  const answer = await desk.call('POST', `/api/sandbox/cases/${caseId}/advance`, { to });
  if (answer.status >= 300) throw new Error(`Not advanced: ${answer.status} ${JSON.stringify(answer.body)}`);
}

export interface Entry {
  readonly seq: number;
  readonly kind: string;
  readonly turn_id: string;
  readonly body: string;
}

/** A stream's ledger, straight from the table. */
export async function ledgerOf(desk: Desk, stream: string): Promise<Entry[]> {
  const found: unknown = await desk.db.owner.query('select seq, kind, turn_id, body from ledger where stream = $1 order by seq', [stream]);
  return found as Entry[];
}

/** Waits until the ledger of a stream has an entry of that kind, optionally naming a rung. */
export function recorded(desk: Desk, stream: string, kind: string, containing = '', limitMs = 30_000): Promise<Entry> {
  return eventually(
    `${kind} ${containing} in ${stream}`,
    async () => (await ledgerOf(desk, stream)).find((entry) => entry.kind === kind && entry.body.includes(containing)),
    limitMs,
  );
}
