import createClient from 'openapi-fetch';
import { unattended } from './attended';
import type { components, paths } from './schema';

type Schemas = components['schemas'];
export type Text = Schemas['Text'];
export type Problem = Schemas['Problem'];
export type Case = Schemas['Case'];
export type CaseLine = Schemas['CaseLine'];
export type Clock = Schemas['Clock'];
export type Task = Schemas['Task'];
export type Gate = Schemas['Gate'];
export type Event = Schemas['Event'];
export type CommandCatalogue = Schemas['CommandCatalogue'];
export type AvailableCommands = Schemas['AvailableCommands'];
export type CommandAnswer = Schemas['CommandAnswer'];
export type Preview = Schemas['Preview'];

/** An answer of the API that refuses what was asked, with its sentence in both languages. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** No answer came: the connection is lost or the server is away. Nothing is known of what was sent. */
export class NoAnswer extends Error {}

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin', fetch: reached });

async function reached(request: Request): Promise<Response> {
  for (const [name, value] of Object.entries(unattended())) request.headers.set(name, value);
  try {
    return await fetch(request);
  } catch (error) {
    throw new NoAnswer(error instanceof Error ? error.message : String(error));
  }
}

/** What an answer carries. @throws Refused, NoAnswer */
export async function ask<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await answer;
  if (data !== undefined) return data;
  if (response.status === 204) return undefined as T;
  if (isProblem(error)) throw new Refused(error);
  throw new NoAnswer(`${response.status}`);
}

/** A request whose path the types do not list, such as a command by its name. @throws Refused, NoAnswer */
export async function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown, key?: string): Promise<T> {
  const headers = { 'Content-Type': 'application/json', ...(key === undefined ? {} : { 'Idempotency-Key': key }) };
  const response = await reached(new Request(path, { method, headers, body: body === undefined ? null : JSON.stringify(body) }));
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  if (isProblem(answer)) throw new Refused(answer);
  throw new NoAnswer(`${response.status}`);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'text' in value;
}
