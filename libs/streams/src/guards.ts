import type { Act, Actor, Command, Named, SentCommand, SentMessage } from './command';
import { streamNamed } from './stream';
import type { Position, StreamRef, StreamStart } from './stream';
import type { TurnAnswer, Wait } from './turn';

/*
 * Whether something that came through Temporal is what it should be. Whoever reaches Temporal may send anything; nothing of it is
 * believed before it has passed here. By hand, since a workflow carries no library for it.
 */

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}

/** An id: what stands in keys of the database. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value);
}

function isCount(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

/** UTC with milliseconds, from the founding of the People's Republic to 2099: outside it a date is a slip, and text order is no longer time order. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !instant.test(value) || value < '1949-10-01' || value >= '2100') return false;
  const ms = Date.parse(value);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === value;
}

function isStreamOf(procedure: string, value: unknown): value is StreamRef {
  if (!isObject(value)) return false;
  const { caseId, n } = value;
  return typeof caseId === 'string' && uuid.test(caseId) && value['procedure'] === procedure && isCount(n, 1) && n <= 99;
}

function isPosition(value: unknown): value is Position {
  return isObject(value) && isCount(value['seq'], 0) && typeof value['hash'] === 'string' && value['hash'].length <= 64;
}

/** @param procedure of the workflow: its stream must be one of it */
export function isStreamStart(value: unknown, procedure: string): value is StreamStart {
  if (!isObject(value)) return false;
  const { stream, place, known } = value;
  return isStreamOf(procedure, stream) && isText(place, 6) && (known === undefined || known === null || isPosition(known));
}

function isActor(value: unknown): value is Actor {
  if (!isObject(value)) return false;
  const { organ, post, person, mandate } = value;
  return isText(organ, 100) && isText(post, 200) && [person, mandate].every((more) => more === undefined || isText(more, 500));
}

function isDone(value: unknown): boolean {
  return value === undefined || (isObject(value) && isText(value['reason'], 2000) && isText(value['head'], 100));
}

function isNamed(value: unknown): value is Named | undefined {
  if (value === undefined) return true;
  if (!isObject(value) || !isObject(value['organs']) || !isObject(value['places'])) return false;
  const entries = [...Object.values(value['organs']), ...Object.values(value['places'])];
  return entries.every((entry) => isObject(entry) && isText(entry['name'], 200));
}

function isAct(value: unknown): value is Act {
  if (!isObject(value)) return false;
  const { by, enteredBy, via, occurredAt, documents, named, done } = value;
  const papers = Array.isArray(documents) && documents.length <= 100 && documents.every((id) => isText(id, 100));
  return (
    isActor(by) &&
    isText(enteredBy, 100) &&
    ['api', 'system', 'import'].includes(String(via)) &&
    isInstant(occurredAt) &&
    papers &&
    isNamed(named) &&
    isDone(done)
  );
}

function isCommand(value: unknown): value is Command {
  return isObject(value) && isText(value['name'], 60) && isAct(value['act']) && isObject(value['data']);
}

/** @param name of the update: it must be the command's own */
export function isSentCommand(value: unknown, name: string): value is SentCommand {
  if (!isObject(value)) return false;
  const { id, hash, command, openAt } = value;
  const named = isCommand(command) && command.name === name;
  return isName(id) && isText(hash, 64) && named && (openAt === undefined || isInstant(openAt));
}

// A hundred and fifty years: no sandbox lies further from today.
const longestShiftMs = 150 * 366 * 86_400_000;

export function isSentMessage(value: unknown): value is SentMessage {
  if (!isObject(value)) return false;
  const { from, n, command, shift, tellBack } = value;
  const shifted = Number.isSafeInteger(shift) && Math.abs(Number(shift)) < longestShiftMs;
  return isName(from) && isCount(n, 1) && isCommand(command) && shifted && (tellBack === undefined || isTellBack(tellBack, from));
}

/** Only a stream can be told back. */
function isTellBack(value: unknown, from: string): value is string {
  return isText(value, 60) && streamNamed(from) !== null;
}

function isWait(value: unknown): value is Wait {
  // A sandbox may wait for an instant of any year: it names the wait and no more.
  return isObject(value) && isText(value['until'], 40) && Number.isFinite(value['ms']) && typeof value['what'] === 'string';
}

/** Also what a worker answered may be somebody else's: a regular activity that waits can be completed by whoever reaches Temporal. */
export function isTurnAnswer(value: unknown): value is TurnAnswer {
  if (!isObject(value)) return false;
  const { outcome, receipt, seq, hash, heard, ended, stage, wait } = value;
  const known = ['done', 'refused', 'time-first', 'idle'].includes(String(outcome)) && (receipt === null || isObject(receipt));
  const stands = isPosition({ seq, hash }) && isObject(heard) && Object.values(heard).every((n) => isCount(n, 1));
  return known && stands && typeof ended === 'boolean' && typeof stage === 'string' && (wait === null || isWait(wait));
}
