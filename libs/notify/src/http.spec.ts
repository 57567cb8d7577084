import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import tlsOptions from 'smtp-server/lib/tls-options.js';
import { outgoing, rawServer } from './mail-server.fixture';
import { smsChannel } from './sms';
import { defaultTemplate, webhookChannel } from './webhook';

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const received: Received[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let url: string;
const server = http.createServer((request, response) => {
  void textOf(request).then((body) => {
    received.push({ headers: request.headers, body });
    answer(request, response);
  });
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  received.length = 0;
});

const sms = () => smsChannel({ url, token: 'top-secret', attemptMs: 400 });

function says(status: number, body = '', headers: Record<string, string> = {}): void {
  answer = (_request, response) => void response.writeHead(status, headers).end(body);
}

test('a short message is told id, number and text, and who sends it', async () => {
  says(200, '{"result":"ok"}');
  expect(await sms().send({ ...outgoing, to: '13800000000' })).toEqual({ outcome: 'taken', answer: 'HTTP 200 {"result":"ok"}' });
  const [one] = received;
  expect(JSON.parse(one?.body ?? '')).toEqual({ id: outgoing.id, mobile: '13800000000', text: outgoing.text });
  expect(one?.headers).toMatchObject({
    authorization: 'Bearer top-secret',
    connection: 'close',
    'content-type': 'application/json; charset=utf-8',
  });
});

test.each([
  [202, {}, 'taken'],
  [400, {}, 'refused'],
  [401, {}, 'refused'],
  [429, {}, 'again'],
  [429, { 'retry-after': '30' }, 'again'],
  [503, { 'retry-after': '30' }, 'again'],
  [503, {}, 'doubtful'],
  [500, {}, 'doubtful'],
  [502, {}, 'doubtful'],
] as const)('HTTP %d %j is %s', async (status, headers, outcome) => {
  says(status, 'because', headers);
  expect(await sms().send(outgoing)).toMatchObject({ outcome, answer: expect.stringMatching(new RegExp(`^HTTP ${status} .*because$`)) });
});

test('a redirect is not followed', async () => {
  says(307, '', { location: url });
  expect(await sms().send(outgoing)).toMatchObject({ outcome: 'refused' });
  expect(received).toHaveLength(1);
});

test.each([
  ['{"errcode":0,"errmsg":"ok"}', 'taken'],
  ['{"code":200,"msg":"操作成功"}', 'taken'],
  ['{"errcode":45009,"errmsg":"api freq out of limit"}', 'again'],
  ['{"errmsg":"invalid user","errcode": 40031}', 'refused'],
])('a robot that says 200 and %s', async (body, outcome) => {
  says(200, body);
  expect(await sms().send(outgoing)).toMatchObject({ outcome });
});

test('whatever may have arrived is doubtful: no answer, a reset, an end without an answer', async () => {
  answer = () => undefined;
  expect(await sms().send(outgoing)).toEqual({ outcome: 'doubtful', answer: '0.4 秒内没有答复。No answer within 0.4 s.' });
  answer = ({ socket }) => void socket.resetAndDestroy();
  expect(await sms().send(outgoing)).toMatchObject({ outcome: 'doubtful', answer: expect.stringContaining('ECONNRESET') });
  answer = ({ socket }) => void socket.end();
  expect(await sms().send(outgoing)).toMatchObject({ outcome: 'doubtful', answer: expect.stringContaining('other side closed') });
});

test('what was surely not sent is sent again: nobody listens, an unknown name, a certificate of nobody, an address that is none', async () => {
  const gone = await rawServer(() => undefined);
  await gone.close();
  const at = (address: string) => smsChannel({ url: address, attemptMs: 2_000 }).send(outgoing);
  expect(await at(`http://127.0.0.1:${gone.port}/`)).toMatchObject({ outcome: 'again', answer: expect.stringContaining('ECONNREFUSED') });
  expect(await at(`http://localhost:${gone.port}/`)).toMatchObject({ outcome: 'again' });
  expect(await at('http://no-such-host.invalid/')).toMatchObject({ outcome: 'again' });
  const anybody = https.createServer(tlsOptions()).listen(0, '127.0.0.1');
  await once(anybody, 'listening');
  const vouched = await at(`https://127.0.0.1:${(anybody.address() as AddressInfo).port}/`);
  anybody.close();
  expect(vouched).toMatchObject({ outcome: 'again', answer: expect.stringContaining('certificate') });
  expect(await at('http://127.0.0.1:1/')).toMatchObject({ outcome: 'again', answer: 'bad port' });
  const named = await at('http://user:pass-word@127.0.0.1/');
  expect(named.outcome).toBe('again');
  expect(named.answer).not.toContain('pass-word');
});

test('the status counts also where the rest never comes or has no end', async () => {
  answer = (_request, response) => void response.writeHead(200).write('tak');
  expect(await sms().send(outgoing)).toEqual({ outcome: 'taken', answer: 'HTTP 200 tak' });
  answer = (_request, response) => {
    response.writeHead(400);
    const timer = setInterval(() => response.write('x'.repeat(1_000)), 1);
    response.on('close', () => clearInterval(timer));
  };
  const { outcome, answer: kept } = await sms().send(outgoing);
  expect({ outcome, length: kept.length }).toEqual({ outcome: 'refused', length: 500 });
});

test('an answer is one line without the token', async () => {
  says(400, 'Bearer top-secret\u0000\r\nis unknown 🚧');
  expect(await sms().send(outgoing)).toEqual({ outcome: 'refused', answer: 'HTTP 400 Bearer *** is unknown 🚧' });
});

test('a message of the messenger is the template, filled in and signed', async () => {
  says(200);
  const template = '{"touser":"{to}","msgtype":"text","text":{"content":"{text}"},"n":"{count}"}';
  await webhookChannel({ url, secret: 's3', template }).send({ ...outgoing, to: 'zhang.san' });
  const [one] = received;
  expect(JSON.parse(one?.body ?? '')).toEqual({ touser: 'zhang.san', msgtype: 'text', text: { content: outgoing.text }, n: '3' });
  const at = String(one?.headers['x-anjian-timestamp']);
  expect(Math.abs(Number(at) - Date.now() / 1_000)).toBeLessThan(5);
  const signature = createHmac('sha256', 's3').update(`${at}.${one?.body}`).digest('hex');
  expect(one?.headers['x-anjian-signature']).toBe(`sha256=${signature}`);
});

test('a template that does not fit is a fault of the site: nothing is sent, and it may be later', async () => {
  says(200);
  const answered = await webhookChannel({ url, template: '{"to":"{to}"' }).send(outgoing);
  expect(answered).toEqual({ outcome: 'again', answer: expect.stringContaining('JSON') });
  expect(received).toEqual([]);
});

test('without a secret nothing is signed', async () => {
  says(200);
  await webhookChannel({ url, template: defaultTemplate }).send(outgoing);
  expect(received[0]?.headers).not.toHaveProperty('x-anjian-signature');
  expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ id: outgoing.id, to: outgoing.to, link: outgoing.link });
});
