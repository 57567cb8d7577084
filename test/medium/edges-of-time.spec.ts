import { randomUUID } from 'node:crypto';
import { decideTurn, emptyStream, procedures } from '@app/domain';
import { isRejection } from '@app/streams';
import { releaseInForce } from '@app/register';
import { releaseBooks, releaseLaw, repertoire } from '@app/turn';
import type { Response } from 'supertest';
import { z } from 'zod';
import { caseQuery, listName } from '../../apps/api/src/cases/case-query';
import { CommandSender } from '../../apps/api/src/commands/command-sender';
import { unavailable } from '../../apps/api/src/problems/problem';
import { cursorOf } from '../../apps/api/src/shapes/page';
import { endedDay } from '../../apps/cli/src/commands/anchor';
import { projectText } from '../../apps/cli/src/commands/project';
import { BadInput } from '../../apps/cli/src/failure';
import { assumptionsSchema, recordsSchema } from '../../apps/cli/src/simulate/record.schema';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { daysInside, daysOutside, instantsInside, instantsOutside } from '../support/edges-of-time';
import { governmentAct, writeCase } from '../support/write-turn';

const { calendar } = releaseInForce();

let api: TestApi;
let caseId: string;
beforeAll(async () => {
  api = await testApi();
  // What got through the door is not waited for: the API's Temporal server does not exist.
  jest.spyOn(api.app.get(CommandSender), 'send').mockRejectedValue(unavailable('engine-away'));
  caseId = await writeCase(api.db.source);
});
afterAll(() => api.stop());

const at = '2022-09-19T02:00:00.000Z';
const act = { by: { organ: '000000-government', post: '总理' }, occurredAt: at };
const paper = { title: '关于某事故的批复', kind: 'approval', issuedOn: '2022-09-19', issuer: '000000-government' };
const fact = { fact: 'accident.occurred', at: '2022-09-19' };

/** Why a door lets a time in or not: the fields that it names, or the code; nothing where it takes the time. */
type Door = (time: string) => Promise<readonly string[]> | readonly string[];

async function post(path: string, body: object): Promise<Response> {
  return api.call('post', path).set('Idempotency-Key', randomUUID()).send(body);
}

function faultsOf({ status, body }: Response): readonly string[] {
  if (status !== 400) return [];
  const fields: { field: string }[] = body.fields ?? [{ field: body.code }];
  return fields.map(({ field }) => field);
}

const project = async (body: object) =>
  faultsOf(await post('/api/projection', { procedure: 'investigation', place: '150802', facts: [fact], ...body }));

async function upload(about: object): Promise<readonly string[]> {
  const request = api.call('post', `/api/cases/${caseId}/documents`).set('Idempotency-Key', randomUUID());
  return faultsOf(await request.field('about', JSON.stringify(about)).attach('file', Buffer.from('%PDF-1.7\n'), 'x.pdf'));
}

function badInput(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof BadInput) return error.faults.map(({ where, reason }) => `${where} ${reason}`);
    throw error;
  }
}

function turn(to: string): readonly string[] {
  const world = { now: at, law: releaseLaw('investigation', '150802').sheet, calendar };
  const decided = decideTurn(
    procedures.investigation,
    { ...emptyStream, own: {} },
    governmentAct('sandbox.advance', at, { to }),
    world,
    'sandbox',
  );
  return isRejection(decided) ? [`${decided.code} ${decided.field}`] : [];
}

const wholeList = listName(z.object(caseQuery).parse({}));
const cursor = (orderedBy: string): string => cursorOf(wholeList, { orderedBy, id: caseId });
const factsFile = (more: object) => JSON.stringify({ procedure: 'investigation', place: '150802', facts: [fact], ...more });
const record = (fields: object) => recordsSchema.safeParse([{ id: 'r', ...fields }]).error?.issues.map(({ path }) => path.join('.')) ?? [];
const story = (assumed: object) =>
  assumptionsSchema.safeParse({ r: { assumed, why: 'w' } }).error?.issues.map(({ path }) => path.join('.')) ?? [];

const instantDoors: Record<string, { readonly door: Door; readonly named: string }> = {
  'POST /api/sandbox/advance': { door: async (to) => faultsOf(await post('/api/sandbox/advance', { to })), named: 'to' },
  'POST /api/sandbox/cases/:case/advance': {
    door: async (to) => faultsOf(await post(`/api/sandbox/cases/${caseId}/advance`, { to })),
    named: 'to',
  },
  'POST /api/cases, the today of a sandbox': {
    door: async (sandboxNow) => faultsOf(await post('/api/cases', { act, data: {}, sandboxNow })).filter((field) => field === 'sandboxNow'),
    named: 'sandboxNow',
  },
  'POST /api/cases, the act': {
    door: async (occurredAt) =>
      faultsOf(await post('/api/cases', { act: { ...act, occurredAt }, data: {} })).filter((field) => /^act/.test(field)),
    named: 'act.occurredAt',
  },
  'POST /api/cases/:case/commands/:command': {
    door: async (occurredAt) => {
      const data = { level: 'ordinary', reason: '认定' };
      return faultsOf(await post(`/api/cases/${caseId}/commands/determine-level`, { act: { ...act, occurredAt }, data }));
    },
    named: 'act.occurredAt',
  },
  'POST /api/cases/:case/preview/:command': {
    door: async (occurredAt) => {
      const data = { level: 'ordinary', reason: '认定' };
      return faultsOf(await post(`/api/cases/${caseId}/preview/determine-level`, { act: { ...act, occurredAt }, data }));
    },
    named: 'act.occurredAt',
  },
  'POST /api/cases/:case/documents, the act': {
    door: (occurredAt) => upload({ act: { ...act, occurredAt }, data: paper }),
    named: 'about.act.occurredAt',
  },
  'POST /api/projection, now': { door: (now) => project({ now }), named: 'now' },
  'POST /api/projection, a fact': { door: (time) => project({ facts: [{ ...fact, at: time }] }), named: 'facts.0.at' },
  'POST /api/projection, its record': { door: (recordedAt) => project({ facts: [{ ...fact, recordedAt }] }), named: 'facts.0.recordedAt' },
  'anjian project, now': {
    door: (now) => badInput(() => projectText('f', factsFile({ now }), { now: at, books: releaseBooks(repertoire) })),
    named: 'f:1 now:',
  },
  'anjian project, a fact': {
    door: (time) =>
      badInput(() => projectText('f', factsFile({ facts: [{ ...fact, at: time }] }), { now: at, books: releaseBooks(repertoire) })),
    named: 'f:1 facts.0.at:',
  },
};

const dayDoors: Record<string, { readonly door: Door; readonly named: string }> = {
  'POST /api/cases/:case/documents, the paper': {
    door: (issuedOn) => upload({ act, data: { ...paper, issuedOn } }),
    named: 'about.data.issuedOn',
  },
  'POST /api/cases/:case/preview/:command, a day in its data': {
    door: async (receivedOn) => faultsOf(await post(`/api/cases/${caseId}/preview/submit-report`, { act, data: { receivedOn } })),
    named: 'data.receivedOn',
  },
  'POST /api/projection, a fact': { door: (time) => project({ facts: [{ ...fact, at: time }] }), named: 'facts.0.at' },
  'anjian project, a fact': {
    door: (time) =>
      badInput(() => projectText('f', factsFile({ facts: [{ ...fact, at: time }] }), { now: at, books: releaseBooks(repertoire) })),
    named: 'f:1 facts.0.at:',
  },
  'anjian simulate, a record': { door: (day) => record({ approved_on: day }), named: '0.approved_on' },
  'anjian simulate, the time of an accident': { door: (day) => record({ occurred_at: day }), named: '0.occurred_at' },
  'anjian simulate, a count of casualties': {
    door: (day) => record({ casualty_timeline: [{ as_of: day }] }),
    named: '0.casualty_timeline.0.as_of',
  },
  'anjian simulate, a story': { door: (day) => story({ occurred_at: day }), named: 'r.assumed.occurred_at' },
  'anjian anchor': { door: (day) => badInput(() => endedDay(day, '2100-01-02')), named: '--day' },
};

describe.each(Object.entries(instantDoors))('%s', (_name, { door, named }) => {
  test.each(instantsOutside)('%s is refused', async (time) => {
    expect(await door(time)).toEqual([expect.stringContaining(named)]);
  });

  test.each(instantsInside)('%s is taken', async (time) => {
    expect(await door(time)).toEqual([]);
  });
});

describe.each(Object.entries(dayDoors))('%s', (_name, { door, named }) => {
  test.each(daysOutside)('%s is refused', async (day) => {
    expect(await door(day)).toEqual([expect.stringContaining(named)]);
  });

  test.each(daysInside)('%s is taken', async (day) => {
    expect(await door(day)).toEqual([]);
  });
});

test('a cursor that holds such an instant is none of ours', async () => {
  const answers = instantsOutside.map(async (time) => (await api.call('get', `/api/cases?after=${cursor(time)}`)).body.code);
  expect(await Promise.all(answers)).toEqual(instantsOutside.map(() => 'cursor-malformed'));
  expect((await api.call('get', `/api/cases?after=${cursor('1949-10-01T00:00:00Z')}`)).status).toBe(200);
});

// What comes there has the one form of the ledger; another is refused as well, since text order would no longer be time order.
test('a stream refuses to be moved out of these years, whoever asks', () => {
  for (const to of [...instantsOutside, ...daysInside, 'tomorrow', '2022-09-19T10:00:00+08:00']) {
    expect([to, turn(to)]).toEqual([to, ['date-malformed data.to']]);
  }
  expect(turn('1949-10-01T00:00:00.000Z')).toEqual([]);
  expect(turn('2099-12-31T23:59:59.999Z')).toEqual([]);
});
