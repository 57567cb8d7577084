import { ApplicationFailure, defineSignal, defineUpdate, setDefaultSignalHandler, setHandler } from '@temporalio/workflow';
import {
  advanceCommand,
  commandTurnId,
  isSentCommand,
  isSentMessage,
  messageSignalName,
  reject,
  replacedUpdates,
  wakeSignalName,
} from '@app/streams';
import type { AskedTurn, Receipt, Rejection, SentCommand } from '@app/streams';
import { strangerCame } from './alarms';

/** Something that waits for its turn. */
export interface Entry {
  readonly turn: Exclude<AskedTurn, { kind: 'time' }>;
  readonly answer: (receipt: Receipt) => void;
}

export interface Inbox {
  /**
   * The next entry that may have its turn: commands at once, messages of one sender in the sender's order. Repeats are dropped; after a
   * gap the entry stays until the gap is filled (the relay sends again what was not received). @param heard null while nothing is known of it
   */
  take(heard: Heard): Entry | null;
  putBack(entry: Entry): void;
  /** Whether an entry may have its turn now, or somebody woke the run. */
  isReady(heard: Heard): boolean;
  /** Whether somebody woke the run since the last call. */
  wasWoken(): boolean;
}

type Heard = Readonly<Record<string, number>> | null;

/**
 * Registers a handler for every update and signal. Must run before the first await: an update that comes with the start of the workflow
 * finds no handler otherwise. What is not ours is refused or dropped, with an alarm.
 *
 * @param names of the procedure's updates
 * @param isFull whether the run takes no more turns: whoever comes then is asked to come again
 */
export function openInbox(names: readonly string[], isFull: () => boolean): Inbox {
  const queue: Entry[] = [];
  let woken = false;

  for (const name of [...names, advanceCommand]) {
    setHandler(defineUpdate<Receipt, [SentCommand]>(name), (sent) => enqueue(sent), {
      validator: (sent) => demandOurs(sent, name, isFull),
    });
  }
  for (const [name, by] of Object.entries(replacedUpdates)) {
    const refuseReplaced = (_sent: SentCommand): never => refuse(reject('command-replaced', { command: name, by }));
    setHandler(defineUpdate<Receipt, [SentCommand]>(name), (sent) => new Promise<Receipt>(() => refuseReplaced(sent)), {
      validator: refuseReplaced,
    });
  }
  // One of them, or several of the same sender.
  setHandler(defineSignal<unknown[]>(messageSignalName), (...all) => {
    const ours = all.filter((sent) => isSentMessage(sent));
    if (ours.length === 0 || ours.length < all.length) strangerCame('signal', messageSignalName);
    for (const sent of ours) queue.push({ turn: { kind: 'message', ...sent }, answer: () => undefined });
  });
  setHandler(defineSignal(wakeSignalName), () => void (woken = true));
  // A name that nobody knows would be kept in memory for a handler that never comes.
  setDefaultSignalHandler((name) => strangerCame('signal', name));

  function enqueue({ id, hash, command, openAt }: SentCommand): Promise<Receipt> {
    const turn = { kind: 'command' as const, turnId: commandTurnId(id), hash, command, ...(openAt === undefined ? {} : { openAt }) };
    return new Promise((answer) => queue.push({ turn, answer }));
  }

  return {
    take(heard) {
      for (let index = 0; index < queue.length; index += 1) {
        const entry = queue[index];
        if (entry === undefined) break;
        const ahead = aheadOf(entry, heard);
        if (ahead > 1) continue;
        queue.splice(index, 1);
        if (ahead === 1) return entry;
        index -= 1;
      }
      return null;
    },
    putBack: (entry) => void queue.unshift(entry),
    isReady: (heard) => woken || queue.some((entry) => aheadOf(entry, heard) <= 1),
    wasWoken() {
      const was = woken;
      woken = false;
      return was;
    },
  };
}

/** By how much a message is ahead of what was heard of its sender: 1 is its turn. */
function aheadOf({ turn }: Entry, heard: Heard): number {
  if (turn.kind === 'command') return 1;
  return heard === null ? Infinity : turn.n - (heard[turn.from] ?? 0);
}

function demandOurs(sent: unknown, name: string, isFull: () => boolean): void {
  if (!isSentCommand(sent, name)) {
    strangerCame('update', name);
    throw ApplicationFailure.nonRetryable('Not a command of ours.', 'stranger');
  }
  if (isFull()) refuse(reject('retry-later'));
}

function refuse(rejection: Rejection): never {
  throw ApplicationFailure.nonRetryable(rejection.code, rejection.code, rejection);
}
