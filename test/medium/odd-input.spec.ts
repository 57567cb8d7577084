import { randomUUID } from 'node:crypto';
import { releaseBooks, repertoire } from '@app/turn';
import type { Response } from 'supertest';
import { CommandSender } from '../../apps/api/src/commands/command-sender';
import { unavailable } from '../../apps/api/src/problems/problem';
import { projectText } from '../../apps/cli/src/commands/project';
import { BadInput } from '../../apps/cli/src/failure';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { writeCase } from '../support/write-turn';

// What nobody can see, what is no field of an object, and numbers beyond all pages: at every door.
let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await testApi();
  // What got through the door is not waited for: the API's Temporal server does not exist.
  jest.spyOn(api.app.get(CommandSender), 'send').mockRejectedValue(unavailable('engine-away'));
  id = await writeCase(api.db.source);
});
afterAll(() => api.stop());

const act = { by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-20T10:00:00+08:00', documents: [] };
const accident = {
  name: '高处坠落事故',
  place: '150802',
  occurredAt: '2022-09-19T09:00:00+08:00',
  unit: '施工单位',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  source: '电话',
};
const paper = { title: '关于某事故的批复', kind: 'approval', issuedOn: '2022-09-19', issuer: '150802-government' };
const grounds = { paper: { title: '国务院办公厅复函' }, reason: '区内企业发生事故' };
const zone = { name: '某经济技术开发区', kind: 'zone', parent: '150800', from: '2013-01-17', ...grounds };
const organ = { id: '150802-mine-bureau', name: '某局', kind: 'department', from: '2013-01-17', ...grounds };
const person = { ref: 'M1', organ: '150802-emergency', post: '科长', role: 'member', name: '王某' };
const task = { ref: 'T1', what: '勘查现场', assignee: 'handler', due: '2022-10-01' };
const addressee = { ref: 'U1', kind: 'unit', name: '施工单位' };

function post(path: string, text: string): Promise<Response> {
  return Promise.resolve(api.call('post', path).set('Idempotency-Key', randomUUID()).type('json').send(text));
}

const command = (name: string, data: object) => post(`/api/cases/${id}/commands/${name}`, JSON.stringify({ act, data }));

function upload(data: object, name = 'x.pdf'): Promise<Response> {
  const request = api.call('post', `/api/cases/${id}/documents`).set('Idempotency-Key', randomUUID());
  return Promise.resolve(request.field('about', JSON.stringify({ act, data })).attach('file', Buffer.from('%PDF-1.7\n'), name));
}

const named = ({ status, body }: Response): unknown => [status, body.fields?.[0]?.field, body.fields?.[0]?.reason?.zh];

/** Where a name comes in, and the field that is told. */
const doors: Readonly<Record<string, readonly [(name: string) => Promise<Response>, string]>> = {
  'POST /api/cases, the name': [(name) => post('/api/cases', JSON.stringify({ act, data: { ...accident, name } })), 'data.name'],
  'POST /api/cases, the unit': [(unit) => post('/api/cases', JSON.stringify({ act, data: { ...accident, unit } })), 'data.unit'],
  'whose act it is': [
    (name) => post('/api/cases', JSON.stringify({ act: { ...act, by: { ...act.by, person: name } }, data: accident })),
    'act.by.person',
  ],
  'the head who answers for it': [
    (head) => post('/api/cases', JSON.stringify({ act: { ...act, done: { reason: '已办理', head } }, data: accident })),
    'act.done.head',
  ],
  'form-team, the leader': [(leader) => command('form-team', { leader, members: ['150802-emergency'] }), 'data.leader'],
  'form-team, a person': [
    (name) => command('form-team', { leader: '副区长', members: ['150802-emergency'], people: [{ ...person, name }] }),
    'data.people.0.name',
  ],
  'plan-work, a task': [(what) => command('plan-work', { tasks: [{ ...task, what }] }), 'data.tasks.0.what'],
  'record-approval-received, an addressee': [
    (name) => command('record-approval-received', { department: '150802-emergency', addressees: [{ ...addressee, name }] }),
    'data.addressees.0.name',
  ],
  'a document, its title': [(title) => upload({ ...paper, title }), 'about.data.title'],
  'a document, its number': [(number) => upload({ ...paper, number }), 'about.data.number'],
  'a document, who issued it': [(issuer) => upload({ ...paper, issuer }), 'about.data.issuer'],
  'a place': [(name) => post('/api/places', JSON.stringify({ ...zone, name })), 'name'],
  'a place, its paper': [(title) => post('/api/places', JSON.stringify({ ...zone, paper: { title } })), 'paper.title'],
  'an organ': [(name) => post('/api/organs', JSON.stringify({ ...organ, name })), 'name'],
};

describe.each(Object.entries(doors))('a name: %s', (_door, [door, field]) => {
  test.each([
    ['a zero-width space', '甲\u200b乙', 'U+200B'],
    ['an override of the direction', '甲\u202e乙', 'U+202E'],
    ['a control character', '甲\u0007乙', 'U+0007'],
    ['NUL', '甲\u0000乙', 'U+0000'],
    ['nothing that can be seen', '\u3164', 'U+3164'],
  ])('%s is refused, and the field and the character are told', async (_what, name, character) => {
    expect(named(await door(name))).toEqual([400, field, expect.stringContaining(character)]);
  });
});

const withKey = (body: object, at: string, key: string): string =>
  JSON.stringify(body).replace(at, `${at.slice(0, 1)}"${key}":{"a":1},${at.slice(1)}`);

/** A body, and the start of the object in it that gets one field more. */
const bodies: readonly (readonly [string, string, object, string])[] = [
  ['the body of an opening', '/api/cases', { act, data: accident }, '{"act"'],
  ['its act', '/api/cases', { act, data: accident }, '{"by"'],
  ['its data', '/api/cases', { act, data: accident }, '{"name"'],
  ['the data of a command', 'form-team', { act, data: { leader: '副区长', members: ['150802-emergency'] } }, '{"leader"'],
  ['a person in them', 'form-team', { act, data: { leader: '副区长', members: ['150802-emergency'], people: [person] } }, '{"ref"'],
  ['the parts of a report', 'record-report', { act, data: { parts: { unit: '某' } } }, '{"unit"'],
  [
    'facts',
    '/api/projection',
    { procedure: 'investigation', place: '150802', facts: [{ fact: 'accident.occurred', at: '2022-09-19' }] },
    '{"fact"',
  ],
  [
    'the body of a projection',
    '/api/projection',
    { procedure: 'investigation', place: '150802', facts: [{ fact: 'accident.occurred', at: '2022-09-19' }] },
    '{"procedure"',
  ],
  ['a place', '/api/places', zone, '{"name"'],
  ['an organ', '/api/organs', organ, '{"id"'],
  ['the advance of a sandbox', '/api/sandbox/advance', { to: '2022-11-30T09:00:00+08:00' }, '{"to"'],
];

describe.each(['__proto__', 'constructor', 'prototype'])('%s', (key) => {
  test.each(bodies)('in %s is a fault that names it, and not silence', async (_where, path, body, at) => {
    const to = path.startsWith('/') ? path : `/api/cases/${id}/commands/${path}`;
    const { status, body: told } = await post(to, withKey(body, at, key));
    expect([status, told.code, JSON.stringify(told.fields)]).toEqual([400, 'validation-failed', expect.stringContaining(key)]);
  });

  test('in a file of facts for the command line is a fault of its line', () => {
    const text = `{"procedure":"investigation","place":"150802",\n"facts":[{"fact":"accident.occurred","at":"2022-09-19","${key}":{"a":1}}]}`;
    const read = () => projectText('f', text, { now: '2022-10-01T00:00:00.000Z', books: releaseBooks(repertoire) });
    let told = '';
    try {
      read();
    } catch (error) {
      told = error instanceof BadInput ? error.faults.map(({ where, reason }) => `${where} ${reason}`).join() : String(error);
    }
    expect(told).toMatch(new RegExp(`^f:2 .*${key}`));
  });
});

test('a NUL in the owner of an inbox is told of the owner, and nothing of a body', async () => {
  const { status, body } = await api.call('get', '/api/inbox?owner=%00');
  expect([status, body.code, body.fields[0].field]).toEqual([400, 'validation-failed', 'owner']);
  expect(JSON.stringify(body)).not.toMatch(/body|正文|请求体/);
});

describe('cursors beyond all pages', () => {
  const beyond = ['-1', '1.5', '9007199254740992', '99999999999999999999', '1e400', 'NaN', 'x', '%00'];

  test.each(beyond)('after=%s of a ledger is a 400', async (after) => {
    const { status, body } = await api.call('get', `/api/cases/${id}/ledger?after=${after}`);
    expect([status, body.code, body.fields?.[0]?.field]).toEqual([400, 'validation-failed', 'after']);
  });

  test.each(['2147483648', '9007199254740991'])('after=%s of a ledger is an empty page', async (after) => {
    const { status, body } = await api.call('get', `/api/cases/${id}/ledger?after=${after}`);
    expect([status, body]).toEqual([200, { entries: [], next: null }]);
  });

  test.each(['0', '-1', '1.5', '1e9', '9007199254740992'])('limit=%s is a 400 wherever there is one', async (limit) => {
    for (const path of ['/api/cases', `/api/cases/${id}/ledger`, '/api/inbox', '/api/register', '/api/places', '/api/organs']) {
      const { status, body } = await api.call('get', `${path}?q=a&limit=${limit}`);
      expect([path, status, body.code]).toEqual([path, 400, 'validation-failed']);
    }
  });

  test.each(['[]', '["2022-09-19T00:00:00Z"]', '["2022-09-19T00:00:00Z","x"]', '{"a":1}', '[1e400,2]'])(
    'the cursor %s is none of ours',
    async (text) => {
      const cursor = Buffer.from(text).toString('base64url');
      const { status, body } = await api.call('get', `/api/cases?after=${cursor}`);
      expect([status, body.code]).toEqual([400, 'cursor-malformed']);
    },
  );

  test.each(['0', '100', '-1', 'x', '9007199254740992'])('n=%s of a text is a 400', async (n) => {
    const { status, body } = await api.call('get', `/api/cases/${id}/texts/first?n=${n}`);
    expect([status >= 400 && status < 500, body.code]).toEqual([true, expect.any(String)]);
  });
});

test('JU-14: the members of a team, the organs of its people and who appoints its leader are organs of the register', async () => {
  const members = ['150802-emergency'];
  const refused = async (data: object) => {
    const { status, body } = await command('form-team', { leader: '副区长', members, ...data });
    return [status, body.field ?? body.fields?.[0]?.field];
  };
  expect(await refused({ members: ['150802-emergency', '999999-nobody'] })).toEqual([400, 'data.members.1']);
  expect(await refused({ people: [{ ...person, organ: '150802-nobody' }] })).toEqual([400, 'data.people.0.organ']);
  expect(await refused({ leaderAppointedBy: '999999-government' })).toEqual([400, 'data.leaderAppointedBy']);
});
