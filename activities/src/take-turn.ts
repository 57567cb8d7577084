import { ApplicationFailure } from '@temporalio/activity';
import { markStopped, StreamStop, takeTurn } from '@app/persistence';
import type { StreamCache, Taken } from '@app/persistence';
import { reject, streamId } from '@app/streams';
import type { LedgerPort, Receipt, TurnAnswer, TurnAsk } from '@app/streams';
import { booksOf, refusalOf, turnOf } from '@app/turn';
import type { Repertoire } from '@app/turn';
import type { DataSource } from 'typeorm';

/** What somebody has to look at; `detail` names streams and reasons, never what an act says. */
export type Alarm = (name: string, detail: Readonly<Record<string, string | number>>) => void;

export interface TurnTools {
  readonly source: DataSource;
  readonly cache: StreamCache;
  readonly repertoire: Repertoire;
  readonly alarm: Alarm;
  /** Told of each turn that came to an answer. */
  readonly taken: (ask: TurnAsk, taken: Taken) => void;
}

/** The one door from a workflow to the world: a turn is decided beside the ledger and written to it. */
export function ledgerActivities(tools: TurnTools): LedgerPort {
  return {
    takeTurn: (ask) =>
      turn(tools, ask)
        .catch((error: unknown) => failed(tools, ask, error))
        .catch((error: unknown) => told(error)),
  };
}

async function turn(tools: TurnTools, ask: TurnAsk): Promise<TurnAnswer> {
  const { source, cache, repertoire, taken } = tools;
  try {
    const came = await takeTurn(source, cache, ask, (stand, at, inForce) =>
      decided(() => turnOf(stand, ask.turn, at, booksOf(repertoire, inForce))),
    );
    taken(ask, came);
    sayRefusedOpening(tools, ask, came.answer);
    return came.answer;
  } catch (error) {
    const code = dataError(error);
    if (code === null || ask.turn.kind !== 'command') throw error;
    // What the command says cannot be kept; that it was refused can.
    const { turn: asked } = ask;
    tools.alarm('data-error', { stream: streamId(ask.stream), code, command: asked.command.name });
    const came = await takeTurn(source, cache, ask, (stand, at, inForce) =>
      decided(() => refusalOf(stand, asked, at, reject('not-recordable', { code }), booksOf(repertoire, inForce))),
    );
    taken(ask, came);
    return came.answer;
  }
}

/** An opening by message that is refused leaves no case that could show it: the message waits, and somebody has to look. */
function sayRefusedOpening({ alarm }: TurnTools, { stream, turn: asked }: TurnAsk, { outcome, receipt }: TurnAnswer): void {
  if (asked.kind !== 'message' || outcome !== 'refused' || receipt === null || receipt.toSeq >= receipt.fromSeq) return;
  alarm('opening-refused', { stream: streamId(stream), from: asked.from, code: receipt.rejection?.code ?? '' });
}

/** A decision that throws, of whatever rule of law: nothing was written. */
class DecisionFailed extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : 'unknown', { cause });
    this.name = 'DecisionFailed';
  }
}

function decided<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    throw new DecisionFailed(error);
  }
}

/**
 * An error of the decision or of the data would come again for ever. It is the answer of the command that met it; a message that meets it waits with its
 * sender (nothing was written, so it is sent again); when time itself meets it the stream stops until somebody has looked.
 */
async function failed(tools: TurnTools, ask: TurnAsk, error: unknown): Promise<TurnAnswer> {
  if (error instanceof StreamStop) return stop(tools, ask, error);
  const code = error instanceof DecisionFailed ? 'decision-failed' : dataError(error);
  if (code === null) throw error;
  const reason = code === 'decision-failed' ? code : `data-error ${code}`;
  const detail = { stream: streamId(ask.stream), why: reason, turn: ask.turn.kind, ...placeOf(error) };
  tools.alarm(code === 'decision-failed' ? code : 'data-error', detail);
  if (ask.turn.kind !== 'time') return unanswered(tools, ask, code);
  await markStopped(tools.source, ask.stream, reason);
  throw ApplicationFailure.nonRetryable(`${streamId(ask.stream)}: ${reason}`, reason);
}

/**
 * An error as the workflow hears of it. The driver's own carries the parameters of its statement, which are people's acts, and the SDK logs
 * whatever an error carries: only its text goes on. One of the data would come again for ever, also where it came while another was answered.
 */
function told(error: unknown): never {
  if (error instanceof ApplicationFailure) throw error;
  const [text, name] = error instanceof Error ? [error.message, error.name] : ['unknown', null];
  throw dataError(error) === null ? ApplicationFailure.retryable(text, name) : ApplicationFailure.nonRetryable(text, name);
}

async function stop({ source, alarm }: TurnTools, { stream }: TurnAsk, { why, message }: StreamStop): Promise<never> {
  if (why !== 'stopped') alarm(why === 'case-unknown' ? 'run-without-case' : why, { stream: streamId(stream) });
  if (why !== 'stopped' && why !== 'case-unknown') await markStopped(source, stream, why);
  throw ApplicationFailure.nonRetryable(message, why);
}

/** The answer of a command or message that left nothing in the ledger. */
async function unanswered({ source, cache }: TurnTools, ask: TurnAsk, code: string): Promise<TurnAnswer> {
  const { answer } = await takeTurn(source, cache, ask, () => ({ outcome: 'refused', draft: null, stands: null }));
  if (ask.turn.kind !== 'command') return answer;
  const { turnId, hash } = ask.turn;
  const rejection = reject(code === 'decision-failed' ? code : 'not-recordable', { code });
  const receipt: Receipt = { turnId, hash, outcome: 'refused', rejection, fromSeq: answer.seq + 1, toSeq: answer.seq };
  return { ...answer, receipt };
}

// SQLSTATE classes: 22 data exception, 23 integrity constraint, 54 program limit exceeded.
const ofData = /^(22|23|54)/;

/** The SQLSTATE of an error that lies in the data themselves, and so would come again; null for any other. */
function dataError(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (ofData.test(code)) return code;
  return 'driverError' in error && error.driverError !== error ? dataError(error.driverError) : null;
}

/** Where a decision failed: the first line of ours in its stack. Its message may quote what an act says. */
function placeOf(error: unknown): { readonly at?: string } {
  const stack = error instanceof DecisionFailed && error.cause instanceof Error ? (error.cause.stack ?? '') : '';
  const at = /\(?([^\s(]+\/(?:libs|apps)\/[^\s)]+)\)?/.exec(stack.split('\n').slice(1).join('\n'))?.[1];
  return at === undefined ? {} : { at: at.replace(/^.*\/((?:libs|apps)\/)/, '$1') };
}
