import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { anotherLevel, reportAccident } from '../support/life';
import type { OpenedCase } from '../support/life';

jest.setTimeout(60_000);

let desk: Desk;
let opened: OpenedCase;
const sockets: Socket[] = [];

beforeAll(async () => {
  desk = await startDesk('sandbox');
  opened = await reportAccident(desk);
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await desk.stop();
});

/** A connection on which `said` was sent, and nothing after it. */
async function opens(port: string | undefined, said: string): Promise<Socket> {
  const socket = connect(Number(port), '127.0.0.1');
  sockets.push(socket.on('error', () => undefined));
  await new Promise((resolve) => socket.once('connect', resolve));
  if (said !== '') await new Promise((resolve) => socket.write(said, resolve));
  // Until the other side has seen it.
  await fetch(`http://127.0.0.1:${port}/health/live`);
  return socket;
}

/** All of a command but its last character. */
function almostGiven(): string {
  const { name, body } = anotherLevel(1);
  const said = JSON.stringify(body);
  const head = [
    `POST /api/cases/${opened.id}/commands/${name} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Authorization: Bearer ${desk.db.token}`,
    'Idempotency-Key: almost-given',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(said)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${said.slice(0, -1)}`;
}

async function secondsToStop(which: 'api' | 'worker'): Promise<number> {
  const began = performance.now();
  await desk[which].stop();
  return (performance.now() - began) / 1000;
}

test('connections that a browser has opened ahead hold up neither service, and what is under way is answered', async () => {
  await Promise.all([opens(desk.env['API_PORT'], ''), opens(desk.env['WORKER_METRICS_PORT'], '')]);
  const underWay = await opens(desk.env['API_PORT'], almostGiven());
  const answer = new Promise<string>((resolve) => underWay.once('data', (said: Buffer) => resolve(said.toString())));
  const stopping = secondsToStop('api');
  await sleep(300);
  underWay.write('}');
  expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(await stopping).toBeLessThan(5);
  expect(await secondsToStop('worker')).toBeLessThan(5);
});

test('a request of which the rest never comes is given up after a while', async () => {
  await desk.startApi();
  await opens(desk.env['API_PORT'], almostGiven());
  const took = await secondsToStop('api');
  expect(took).toBeGreaterThan(8);
  expect(took).toBeLessThan(14);
});
