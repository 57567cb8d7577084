import { ApplicationFailure, currentUpdateInfo, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import { advanceCommand, messageTurnId } from '@app/domain';
import type { Command, Procedure, Receipt, Rejection, SentCommand, SentMessage, StreamState } from '@app/domain';

/** Something that waits for its turn. */
export interface Pending {
  readonly turnId: string;
  readonly command: Command;
  readonly hash: string;
  readonly openAt: string | null;
  readonly shift: number | null;
  readonly sender: { readonly from: string; readonly n: number } | null;
  readonly answer: (receipt: Receipt) => void;
}

export const messageSignal = defineSignal<[SentMessage]>('message');
/** Does nothing but run the workflow: what `revive` and the watchdog send. */
export const wakeSignal = defineSignal('wake');

/**
 * Registers a handler for every command of the procedure. Must run before the first await: an update that comes
 * with the start of the workflow finds no handler otherwise.
 *
 * @param refusal what the stream says at once against a command, or null; accepts everything until the stream is loaded
 * @returns the queue that the handlers fill
 */
export function openInbox(procedure: Procedure, refusal: (command: Command) => Rejection | null): Pending[] {
  const queue: Pending[] = [];
  for (const name of [...procedure.commands, advanceCommand]) {
    setHandler(defineUpdate<Receipt, [SentCommand]>(name), (sent) => enqueue(queue, sent), {
      validator: (sent: SentCommand) => refuse(refusal(sent.command)),
    });
  }
  setHandler(messageSignal, ({ from, n, command, shift }) => {
    const turnId = messageTurnId(from, n);
    queue.push({ turnId, command, hash: '', openAt: null, shift, sender: { from, n }, answer: () => undefined });
  });
  setHandler(wakeSignal, () => undefined);
  return queue;
}

function enqueue(queue: Pending[], sent: SentCommand): Promise<Receipt> {
  const id = currentUpdateInfo()?.id ?? '';
  return new Promise((answer) => {
    queue.push({ ...sent, turnId: `c:${id}`, openAt: sent.openAt ?? null, shift: null, sender: null, answer });
  });
}

function refuse(rejection: Rejection | null): void {
  if (rejection !== null) throw ApplicationFailure.nonRetryable(rejection.code, rejection.code, rejection);
}

/**
 * Takes the next entry that may have its turn: commands at once, messages of one sender in the sender's order. Repeats
 * are dropped; after a gap the entry stays until the gap is filled (the relay sends again what was not received).
 */
export function takeNext(queue: Pending[], heard: StreamState['heard']): Pending | undefined {
  for (let index = 0; index < queue.length; index += 1) {
    const entry = queue[index];
    if (entry === undefined) break;
    const ahead = entry.sender === null ? 1 : entry.sender.n - (heard[entry.sender.from] ?? 0);
    if (ahead > 1) continue;
    queue.splice(index, 1);
    if (ahead === 1) return entry;
    index -= 1;
  }
  return undefined;
}

/** Whether an entry of the queue may have its turn now. */
export function isReady(queue: readonly Pending[], heard: StreamState['heard']): boolean {
  return queue.some((entry) => entry.sender === null || entry.sender.n <= (heard[entry.sender.from] ?? 0) + 1);
}
