import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

interface RequestContext {
  readonly requestId: string;
  /** Of performance.now(). */
  readonly arrivedAt: number;
  person: string | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Gives every request an id, the caller's own where it is harmless, and answers it. */
export function requestContext(request: Request, response: Response, next: NextFunction): void {
  const given = request.header('x-request-id') ?? '';
  const requestId = /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', requestId);
  storage.run({ requestId, arrivedAt: performance.now(), person: null }, next);
}

/** When the request came, of performance.now(): what a command may take counts from there. */
export function arrivedAt(): number {
  return storage.getStore()?.arrivedAt ?? performance.now();
}

export function requestId(): string | null {
  return storage.getStore()?.requestId ?? null;
}

/** Remembers who calls, for the log line of the request: an id, never a name. */
export function noteOperator(person: string): void {
  const context = storage.getStore();
  if (context !== undefined) context.person = person;
}

export function callingPerson(): string | null {
  return storage.getStore()?.person ?? null;
}
