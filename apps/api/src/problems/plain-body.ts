import { fault } from '@app/domain';
import type { NextFunction, Request, Response } from 'express';
import { validationProblem } from './validation';

interface Part {
  readonly above: Part | null;
  readonly key: string;
  readonly value: object;
}

// More are not told.
const most = 50;

/** What no field is called: whoever copies a body field by field loses the first, and the framework takes all of them out before a schema sees it. */
const reserved = ['__proto__', 'constructor', 'prototype'];

/**
 * Refuses a body that has the field `__proto__`, `constructor` or `prototype` at any depth. JSON gives them as fields like others, and on the way
 * they are lost in silence: a caller would be told that something was taken in which was not.
 *
 * @param under what the paths stand under: `about`
 * @throws Problem that names what holds it
 */
export function demandPlain(body: unknown, under = ''): void {
  const holders = partsOf(body).filter((part) => reservedIn(part).length > 0);
  if (holders.length > 0)
    throw validationProblem(
      holders.slice(0, most).map((part) => ({ path: pathOf(part), message: unknown(reservedIn(part)) })),
      under,
    );
}

function reservedIn({ value }: Part): readonly string[] {
  return reserved.filter((name) => Object.hasOwn(value, name));
}

function unknown(names: readonly string[]): string {
  return fault(`不认识的字段：${names.join('、')}`, `has unknown fields: ${names.join(', ')}`);
}

/** As a step before every route. */
export function plainBody(request: Request, _response: Response, next: NextFunction): void {
  demandPlain(request.body);
  next();
}

/** The objects and lists of a body, without recursion: it may be nested deeper than the stack of the process. */
function partsOf(body: unknown): readonly Part[] {
  if (!isNested(body)) return [];
  const parts: Part[] = [{ above: null, key: '', value: body }];
  for (const above of parts) {
    for (const [key, value] of Object.entries(above.value)) if (isNested(value)) parts.push({ above, key, value });
  }
  return parts;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function pathOf(part: Part): readonly string[] {
  const keys: string[] = [];
  for (let at: Part | null = part; at !== null; at = at.above) keys.push(at.key);
  return keys.reverse().filter((key) => key !== '');
}
