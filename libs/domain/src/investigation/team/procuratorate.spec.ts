import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approvalPaper, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { reportStanding } from '../report/standing';
import { procuratorate } from './procuratorate';

const decide = (state: ReturnType<typeof linhe>, order: typeof answer) => decideOrder(investigation, state, order);

const done = { reason: '提交时漏邀', head: '李某' };

describe('JU-27, article 22: it must have been invited; that it has not answered blocks nothing', () => {
  test('the report is not submitted while it has not been invited, and the gate says who has to', () => {
    expect(decide(linhe(team), submission)).toMatchObject({
      code: 'gate-blocked',
      params: { gate: 'procuratorate-invited', holder: '150802-government' },
      article: '《生产安全事故报告和调查处理条例》第二十二条',
    });
  });

  test('invited and reminded, no answer: submitted; the answer is still waited for, and is no consent', () => {
    const reminder: Order = { name: 'remind-procuratorate', at: '2022-09-26 09:00', by: invitation.by, data: { way: 'telephone' } };
    const silent = linhe(team, invitation, reminder);
    expect(investigation.gates(silent, world.law)).toMatchObject([
      { gate: 'procuratorate-invited', state: 'open', holder: '150802-procuratorate', since: '2022-09-20T02:00:00.000Z' },
    ]);
    expect(investigation.tasks(silent, [], world).map(({ id }) => id)).toContain('record-procuratorate-answer');
    expect(decide(silent, submission)).toMatchObject([{ kind: 'report.submitted' }]);
  });

  test('it stands in the checklist and the file: invited, asked for an answer, none came, not complete', () => {
    const standing = (...orders: readonly Order[]) => reportStanding(linhe(team, ...orders), world).procuratorate;
    expect(standing()).toEqual({
      invited: null,
      complete: false,
      text: { zh: '未邀请人民检察院派人参加', en: 'the procuratorate was not invited' },
    });
    expect(standing(invitation)).toMatchObject({
      invited: '150802-procuratorate',
      complete: false,
      text: { zh: '2022年9月20日邀请人民检察院派人参加，未收到答复' },
    });
    const reminder: Order = { name: 'remind-procuratorate', at: '2022-09-26 09:00', by: invitation.by, data: { way: 'telephone' } };
    expect(standing(invitation, reminder)?.text.zh).toBe('2022年9月20日邀请人民检察院派人参加，2022年9月26日催请，未收到答复');
    expect(standing(invitation, answer)).toMatchObject({
      complete: true,
      text: { zh: '2022年9月20日邀请人民检察院派人参加，2022年9月21日答复同步介入' },
    });
  });

  test('AP-17: a report that went out uninvited is recorded as it was, and marked', () => {
    const out = { ...submission, documents: [approvalPaper], done };
    expect(decide(linhe(team), out)).toMatchObject([
      { kind: 'report.submitted' },
      { kind: 'act.irregular', data: { command: 'submit-report', code: 'gate-blocked', head: '李某' } },
    ]);
    expect(decide(linhe(team), { ...out, documents: [] })).toMatchObject({ code: 'done-without-paper' });
  });
});

test.each(['member', 'beside'])('JU-12: the answer "%s" leaves the gate open', (given) => {
  const state = linhe(team, invitation, { ...answer, data: { answer: given } });
  expect(investigation.gates(state, world.law)).toMatchObject([{ gate: 'procuratorate-invited', state: 'open' }]);
  expect(decide(state, submission)).toMatchObject([{ kind: 'report.submitted' }]);
});

test('a procuratorate that declines gives its reason', () => {
  const invited = linhe(team, invitation);
  expect(decide(invited, { ...answer, data: { answer: 'declined' } })).toMatchObject({ code: 'reason-missing', field: 'data.reason' });
  expect(decide(invited, { ...answer, data: { answer: 'declined', reason: '未发现职务犯罪线索' } })).toMatchObject([
    { kind: 'procuratorate.answered' },
  ]);
});

test('an answer needs an invitation, and does not come before it', () => {
  expect(decide(linhe(team), answer)).toMatchObject({ code: 'procuratorate-not-invited' });
  expect(decide(linhe(team, invitation), { ...answer, at: '2022-09-19 18:00', now: '2022-09-22 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
});

test('the invitation is the investigating side’s to send, once', () => {
  expect(decide(linhe(team), { ...invitation, by: '150800-government' })).toMatchObject({ code: 'no-competence' });
  expect(decide(linhe(team, invitation), { ...invitation, at: '2022-09-23 09:00' })).toMatchObject({ code: 'already-done' });
});

const world = {
  now: '2022-09-22T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};

const city = '150800-government';
const raised = () => ({ ...linhe(team, invitation, answer), investigator: city });

test('T-14, article 22: a government that takes the case over invites the procuratorate of its own level; the first invitation stays on record', () => {
  const [gate] = investigation.gates(raised(), world.law);
  expect(gate).toMatchObject({ gate: 'procuratorate-invited', state: 'shut', holder: city });
  const anew = { ...invitation, at: '2022-10-10 09:00', by: city, data: { organ: '150800-procuratorate' } };
  expect(decide(raised(), anew)).toMatchObject([{ kind: 'procuratorate.invited' }]);
  const event = {
    kind: 'procuratorate.invited',
    version: 1,
    occurredAt: '2022-10-10T01:00:00.000Z',
    data: { organ: '150800-procuratorate' },
  };
  const by = { organ: city, post: '市长' };
  const invited = investigation.evolve(raised(), {
    ...event,
    seq: 9,
    recordedAt: event.occurredAt,
    turnId: 'c:9',
    by,
    enteredBy: 'clerk',
    via: 'api',
    documents: [],
  });
  expect(investigation.gates(invited, world.law)[0]).toMatchObject({ state: 'open', holder: '150800-procuratorate' });
  expect(invited.team.invitations.map(({ organ, answer: given }) => [organ, given])).toEqual([
    ['150802-procuratorate', 'beside'],
    ['150800-procuratorate', null],
  ]);
});

test('JU-13: a procuratorate of another level is invited only with a reason, such as the railway’s', () => {
  const railway = { organ: '150801-railway-procuratorate' };
  expect(decide(linhe(team), { ...invitation, data: railway })).toMatchObject({ code: 'procuratorate-of-other-level' });
  expect(decide(linhe(team), { ...invitation, data: { ...railway, reason: '铁路专用线事故' } })).toMatchObject([
    { kind: 'procuratorate.invited' },
  ]);
});

test('4.3: the answer may change after the submission; who declined may be invited again', () => {
  const late = { ...answer, at: '2022-11-18 09:00', data: { answer: 'beside' } };
  expect(linhe(team, invitation, answer, submission, late).procuratorate).toMatchObject({ answer: 'beside' });
  const declined = linhe(team, invitation, { ...answer, data: { answer: 'declined', reason: '未发现线索' } });
  expect(decide(declined, { ...invitation, at: '2022-09-24 09:00' })).toMatchObject([{ kind: 'procuratorate.invited' }]);
});

test('house rule: a missing answer is asked for five days after the invitation, and again after each reminder', () => {
  const ids = (state: ReturnType<typeof linhe>, now: string, settings = {}) =>
    investigation.tasks(state, [], { ...world, now, law: { ...world.law, settings } }).map(({ id }) => id);
  const invited = linhe(team, invitation);
  expect(ids(invited, '2022-09-25T01:59:59.999Z')).not.toContain('remind-procuratorate');
  expect(ids(invited, '2022-09-25T02:00:00.000Z')).toContain('remind-procuratorate');
  expect(ids(invited, '2022-09-23T02:00:00.000Z', { 'house.procuratorate-reminder-days': '3' })).toContain('remind-procuratorate');
  const reminder = { name: 'remind-procuratorate', at: '2022-09-26 09:00', by: invitation.by, data: { way: 'telephone' } };
  expect(ids(linhe(team, invitation, reminder), '2022-09-27T00:00:00.000Z')).not.toContain('remind-procuratorate');
  expect(decide(linhe(team, invitation, answer), reminder)).toMatchObject({ code: 'already-answered' });
});

const deaths = {
  name: 'report-casualties',
  at: '2022-10-09 09:00',
  by: '150802-emergency',
  data: { ref: 'C1', at: '2022-10-08', deaths: 3 },
};
const taken = {
  name: 'take-over',
  at: '2022-10-10 09:00',
  by: city,
  data: { reason: '增加死亡' },
  documents: [approvalPaper],
};

test('T-14, article 20(2): an invitation of before the take-over that is entered after it is the former government’s, and opens no gate of the new one', () => {
  const ofCity = { ...invitation, at: '2022-10-11 09:00', by: city, data: { organ: '150800-procuratorate' } };
  const late = linhe(team, deaths, taken, ofCity, { ...invitation, now: '2022-10-12 09:00' });
  expect(late.team.invitations.map(({ organ, investigator }) => [organ, investigator])).toEqual([
    ['150800-procuratorate', city],
    ['150802-procuratorate', '150802-government'],
  ]);
  expect(late.procuratorate).toMatchObject({ organ: '150800-procuratorate' });
  expect(investigation.gates(late, world.law)[0]).toMatchObject({ state: 'open', holder: '150800-procuratorate' });
  expect(decide(linhe(team, deaths, taken), { ...ofCity, data: { organ: '150802-procuratorate' } })).toMatchObject({
    code: 'procuratorate-of-other-level',
  });
});

test('article 22: an answer needs an invitation by whichever government; a reminder one of the present government without an answer', () => {
  const ready = (command: string, state: ReturnType<typeof linhe>) => procuratorate.commands?.[command]?.ready?.(state, world);
  const [none, invited, answered] = [linhe(team), linhe(team, invitation), linhe(team, invitation, answer)];
  const uninvited = { code: 'procuratorate-not-invited', article: '《生产安全事故报告和调查处理条例》第二十二条' };
  expect(ready('record-procuratorate-answer', none)).toMatchObject(uninvited);
  expect([invited, answered, raised()].map((state) => ready('record-procuratorate-answer', state))).toEqual([null, null, null]);
  expect([none, raised()].map((state) => ready('remind-procuratorate', state))).toMatchObject([uninvited, uninvited]);
  expect(ready('remind-procuratorate', invited)).toBeNull();
  expect(ready('remind-procuratorate', answered)).toMatchObject({ code: 'already-answered', params: { answer: 'beside' } });
});

test('an answer of one that was not invited is refused, also where another was', () => {
  const others = { ...answer, data: { organ: '150800-procuratorate', answer: 'beside' } };
  expect(decide(linhe(team, invitation), others)).toMatchObject({ code: 'procuratorate-not-invited' });
});
