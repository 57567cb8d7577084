import { emptyStream, procedureOf } from '@app/domain';
import type { Stand, StreamState } from '@app/domain';
import { commandTurnId, streamId } from '@app/streams';
import type { AskedTurn, Command, Rejection, SentMessage, StreamRef } from '@app/streams';
import { rejectionOf, releaseBooks, repertoire, settled, standAfter, turnOf } from '@app/turn';

/*
 * The streams of one case without Temporal and PostgreSQL: each has its turns one after the other, the gates of the others are looked up at each, and what
 * one tells another lies in the post until somebody delivers it: late, twice, or before what was sent first.
 */

const books = releaseBooks(repertoire);
const caseId = '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10';

/** Papers that the test says are filed. */
type Papers = Stand['papers'];

export interface Letter {
  readonly to: StreamRef;
  readonly sent: SentMessage;
}

export interface Streams {
  /** What an act comes to at that time; null where it is granted. */
  give(ref: Pick<StreamRef, 'procedure' | 'n'>, command: Command, at: string): Rejection | null;
  /** What waits in the post. */
  readonly post: readonly Letter[];
  /** Takes that letter out, or leaves a copy of it there. */
  deliver(index: number, at: string, leave: 'none' | 'copy'): void;
  /** The messages that a stream has taken, in the order of its turns. */
  readonly taken: ReadonlyMap<string, readonly string[]>;
  states(): ReadonlyMap<string, StreamState>;
}

export function openStreams(place: string, papers: Papers): Streams {
  const stands = new Map<string, Stand>();
  const post: Letter[] = [];
  const sentTo = new Map<string, number>();
  const waiting = new Map<string, SentMessage[]>();
  const taken = new Map<string, string[]>();
  return { give, post, deliver, taken, states: () => new Map([...stands].map(([name, { state }]) => [name, state])) };

  function give(ref: Pick<StreamRef, 'procedure' | 'n'>, command: Command, at: string): Rejection | null {
    const asked = { kind: 'command', turnId: commandTurnId(`${ref.procedure}${ref.n} ${command.name} ${at}`), hash: 'h', command } as const;
    return take({ caseId, ...ref }, asked, at);
  }

  function standOf(ref: StreamRef): Stand {
    const caseKind = stands.size === 0 ? null : ('accident' as const);
    const known = stands.get(streamId(ref)) ?? {
      ref,
      place,
      caseKind,
      installation: 'real' as const,
      state: emptyStream,
      bytes: 0,
      caseShift: 0,
      row: null,
      shown: null,
      dates: [],
      shut: [],
      papers,
    };
    const others = [...stands].filter(([name]) => name !== streamId(ref));
    const shut = others.flatMap(([, { shown }]) => (shown?.gates ?? []).filter(({ state }) => state === 'shut'));
    return { ...known, shut };
  }

  function take(ref: StreamRef, asked: Exclude<AskedTurn, { kind: 'time' }>, at: string): Rejection | null {
    const name = streamId(ref);
    const stand = settled(standOf(ref), at, books);
    const turn = turnOf(stand, asked, at, books);
    const refused = rejectionOf(turn);
    // What a person is refused leaves no trace; of a message even the refusal is recorded.
    if (refused !== null && asked.kind === 'command') return refused;
    const after = standAfter(stand, turn, books);
    stands.set(name, after);
    if (asked.kind === 'message') taken.set(name, [...(taken.get(name) ?? []), `${asked.from} ${asked.n}`]);
    for (const event of turn.draft?.events ?? []) {
      for (const { to, command, data } of procedureOf(books.procedures, ref.procedure).reactions(event)) {
        const receiver = { caseId, procedure: to.procedure, n: to.n };
        const between = `${name} ${streamId(receiver)}`;
        const n = (sentTo.get(between) ?? 0) + 1;
        sentTo.set(between, n);
        const act = { ...asked.command.act, via: 'system' as const, occurredAt: event.occurredAt };
        post.push({ to: receiver, sent: { from: name, n, command: { name: command, act, data }, shift: 0 } });
      }
    }
    return refused;
  }

  function deliver(index: number, at: string, leave: 'none' | 'copy'): void {
    const letter = leave === 'copy' ? post[index] : post.splice(index, 1)[0];
    if (letter === undefined) return;
    const name = streamId(letter.to);
    const inbox = [...(waiting.get(name) ?? []), letter.sent];
    waiting.set(name, inbox);
    // One sender's messages in the sender's order: a gap is held, a repeat dropped.
    for (;;) {
      const heard = stands.get(name)?.state.heard ?? {};
      const next = inbox.findIndex(({ from, n }) => n === (heard[from] ?? 0) + 1);
      if (next < 0) break;
      const [sent] = inbox.splice(next, 1);
      if (sent !== undefined) take(letter.to, { kind: 'message', ...sent }, at);
    }
    waiting.set(
      name,
      inbox.filter(({ from, n }) => n > (stands.get(name)?.state.heard[from] ?? 0)),
    );
  }
}
