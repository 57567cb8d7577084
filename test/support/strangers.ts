import { randomBytes, randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import type { SentCommand, SentMessage } from '@app/streams';
import { parseKeyRing, payloadCodec } from '@app/temporal-client';
import type { Desk } from './desk';
import { government } from './life';

/** Somebody who reaches Temporal without our key. On the wire what they send is what a client of Temporal's own sends. */
export interface Stranger {
  readonly name: string;
  readonly client: Client;
}

export function strangersOf(desk: Desk): readonly Stranger[] {
  const ownName = /^[^:]+/.exec(desk.env['PAYLOAD_KEYS'] ?? '')?.[0] ?? '';
  const sealing = (name: string): PayloadCodec['encode'] =>
    payloadCodec(parseKeyRing(`${name}:${randomBytes(32).toString('base64')}`)).encode;
  return [
    { name: 'seals nothing', client: clientSealing(desk, (payloads) => Promise.resolve(payloads)) },
    { name: 'has a key of another name', client: clientSealing(desk, sealing('theirs')) },
    { name: 'has another key of our name', client: clientSealing(desk, sealing(ownName)) },
  ];
}

// Answers are opened with our key: the test looks at them, not the stranger.
function clientSealing({ env }: Desk, encode: PayloadCodec['encode']): Client {
  const { TEMPORAL_ADDRESS: address = '', TEMPORAL_NAMESPACE: namespace = '', PAYLOAD_KEYS: keys = '' } = env;
  const { decode } = payloadCodec(parseKeyRing(keys));
  return new Client({ connection: Connection.lazy({ address }), namespace, dataConverter: { payloadCodecs: [{ encode, decode }] } });
}

/** Stands in all that strangers order, so that a ledger can be searched for it. */
export const trace = '外人认定';

const act = { by: government, enteredBy: 'stranger', via: 'api', occurredAt: '2022-09-19T02:00:00.000Z', documents: [] } as const;

/** A command as the API would send it. */
export function sentLevel(): SentCommand {
  return { id: randomUUID(), hash: 'h', command: { name: 'determine-level', act, data: { level: 'larger', reason: trace } } };
}

/** A message as the relay would send it, the first of a supervision. */
export function sentMessage(caseId: string): SentMessage {
  const data = { notice: trace, level: 'provincial', authority: '150000-safety-commission' };
  return { from: `supervision/${caseId}`, n: 1, command: { name: 'hear-supervision-opened', act, data }, shift: 0 };
}

/** What only a program with our key can send, and no program of ours does. */
export function malformedCommands(): readonly unknown[] {
  const sent = sentLevel();
  const { command } = sent;
  return [
    undefined,
    null,
    '',
    [],
    {},
    { ...sent, id: '' },
    { ...sent, hash: 7 },
    { ...sent, openAt: 'tomorrow' },
    { ...sent, command: { ...command, name: 'approve' } },
    { ...sent, command: { name: command.name, data: command.data } },
    { ...sent, command: { ...command, act: { ...act, occurredAt: '20XX-09-19' } } },
    { ...sent, command: { ...command, data: [] } },
  ];
}

export function malformedMessages(caseId: string): readonly unknown[] {
  const sent = sentMessage(caseId);
  const { command } = sent;
  return [
    undefined,
    null,
    {},
    { ...sent, from: '' },
    { ...sent, n: -1 },
    { ...sent, n: 1.5 },
    { ...sent, n: 2 ** 60 },
    { ...sent, shift: 1e300 },
    { ...sent, shift: '0' },
    { from: sent.from, n: 1, shift: 0 },
    { ...sent, command: { name: command.name, data: command.data } },
  ];
}

export function malformedStarts(caseId: string): readonly unknown[] {
  const stream = { caseId, procedure: 'investigation', n: 1 };
  const start = { stream, place: '150802' };
  return [
    undefined,
    null,
    {},
    { stream },
    { ...start, place: 150802 },
    { ...start, known: { seq: -1, hash: '' } },
    { ...start, known: 'all' },
    { ...start, stream: { ...stream, caseId: '../../etc' } },
    { ...start, stream: { ...stream, procedure: 'pardon' } },
    { ...start, stream: { ...stream, n: 0 } },
    { ...start, stream: { ...stream, n: 1e300 } },
  ];
}
