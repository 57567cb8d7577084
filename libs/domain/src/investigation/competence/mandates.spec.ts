import { competence as linheLaw } from '../../competence.fixture';
import { after, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { approvalPaper, government, linhe, report, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { mandates } from './mandates';
import { participation } from './participation';

const article19 = '《生产安全事故报告和调查处理条例》第十九条';
const article21 = '《生产安全事故报告和调查处理条例》第二十一条';
const at = '2022-09-20 08:00';
const entrust = (data: Readonly<Record<string, unknown>>, by = government): Order => ({
  name: 'entrust',
  at,
  by,
  data: { reason: '专业', ...data },
});
const authorise = (department: string): Order => ({ name: 'authorise', at, by: government, data: { department, reason: '专业' } });
const opened = (toll: object) => after(investigation, [{ ...report, data: { ...report.data, suspectedLevel: 'ordinary', ...toll } }]);

describe('JU-01, article 19(2): a department of its own is authorised or entrusted', () => {
  test('its own emergency department; the government stays responsible', () => {
    expect(decideOrder(investigation, linhe(), authorise('150802-emergency'))).toMatchObject([
      { kind: 'mandate.given', data: { kind: 'authorised', organ: '150802-emergency' } },
    ]);
    const charged = linhe(entrust({ to: 'department', department: '150802-housing' }));
    expect(charged.investigator).toBe(government);
    expect(charged.competence.mandates).toMatchObject([{ kind: 'entrusted', organ: '150802-housing', by: government }]);
  });

  test('not one of another division, not a government; and only by the responsible government', () => {
    for (const department of ['150800-emergency', '150802-government', '150822-government'])
      expect(decideOrder(investigation, linhe(), authorise(department))).toMatchObject({
        code: 'not-a-department-of-it',
        article: article19,
      });
    expect(decideOrder(investigation, linhe(), entrust({ to: 'department' }))).toMatchObject({ code: 'department-missing' });
    expect(
      decideOrder(investigation, linhe(), entrust({ to: 'department', department: '150802-emergency' }, '150802-emergency')),
    ).toMatchObject({ code: 'no-competence', article: article19 });
  });

  test('T-25: the committee of the zone of the accident may be charged, and then forms the team, though it is of another division', () => {
    const zone = { code: '150871', name: '开发区', kind: 'zone', parent: '150802' } as const;
    const inZone = { ...law, competence: { ...linheLaw, places: [zone, ...linheLaw.places] } };
    const charge: Order = { ...entrust({ to: 'department', department: '150871-committee' }), law: inZone };
    const form: Order = { ...team, by: '150871-committee', law: inZone };
    expect(decideOrder(investigation, linhe(), form)).toMatchObject({ code: 'no-competence' });
    expect(decideOrder(investigation, linhe(charge), form)).toMatchObject([{ kind: 'team.formed' }]);
    const raised: Order = {
      name: 'decide-raising',
      at: '2022-09-20 08:30',
      by: '150800-government',
      data: { decision: 'raise', reason: '重大影响' },
      documents: [approvalPaper],
    };
    expect(decideOrder(investigation, linhe(charge, raised), form)).toMatchObject({
      code: 'no-competence',
      params: { competent: '150800-government' },
    });
  });
});

describe('JU-02, article 19(3): the unit itself only by a county, an ordinary accident, nobody hurt', () => {
  const unit = (victims?: number) => entrust(victims === undefined ? { to: 'unit' } : { to: 'unit', victims });

  test('nobody hurt, slight injuries included, as a person says', () => {
    const [event] = [decideOrder(investigation, opened({ deaths: 0 }), unit(0))].flat();
    expect(event).toMatchObject({ kind: 'mandate.given', data: { kind: 'entrusted', organ: null, unit: '施工单位' } });
  });

  test('one dead, one slightly hurt, or nobody has said: refused with the article', () => {
    expect(decideOrder(investigation, opened({ deaths: 1 }), unit(0))).toMatchObject({
      code: 'unit-not-to-be-entrusted',
      article: article19,
    });
    expect(decideOrder(investigation, opened({ deaths: 0 }), unit(1))).toMatchObject({ code: 'unit-not-to-be-entrusted' });
    expect(decideOrder(investigation, opened({ deaths: 0 }), unit())).toMatchObject({ code: 'victims-unknown', field: 'data.victims' });
  });

  test('not by a city, not for a larger accident, not while the level is unknown', () => {
    const city = { investigator: '150800-government', deaths: 0 };
    expect(decideOrder(investigation, opened(city), { ...unit(0), by: '150800-government' })).toMatchObject({
      code: 'unit-not-to-be-entrusted',
    });
    expect(decideOrder(investigation, opened({ deaths: 0, suspectedLevel: 'larger' }), unit(0))).toMatchObject({
      code: 'unit-not-to-be-entrusted',
    });
    expect(decideOrder(investigation, opened({ deaths: 0, suspectedLevel: undefined }), unit(0))).toMatchObject({ code: 'level-unknown' });
  });
});

test.each(['authorise', 'entrust'])('article 19: %s is decided only where the sheet tells who investigates', (command) => {
  const world = { now: '2022-09-20T02:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
  const bare = { pack: 'bare@1', place: '150802', clocks: [], gates: [], settings: {} };
  const ready = mandates.commands?.[command]?.ready;
  expect(ready?.(linhe(), world)).toBeNull();
  expect(ready?.(linhe(), { ...world, law: bare })).toMatchObject({ code: 'rule-missing', params: { rule: 'JU-01', pack: 'bare@1' } });
});

describe('JU-05, article 21: the government of the seat of the unit must send people', () => {
  const ask = (data: Readonly<Record<string, unknown>>): Order => ({ name: 'ask-participation', at, by: government, data });
  const send = (by: string): Order => ({ name: 'send-people', at: '2022-09-22 09:00', by, data: { people: ['副局长'] } });
  const world = { now: '2022-09-22T02:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
  const tasks = (state: ReturnType<typeof linhe>) => investigation.tasks(state, [], world).map(({ id }) => id);

  test('a unit of another province: the government of the same rung; the letter is text to be sent', () => {
    expect(decideOrder(investigation, linhe(), ask({ unitPlace: '370113' }))).toMatchObject([
      { kind: 'participation.asked', data: { organ: '370113-government', text: expect.stringContaining('第二十一条') } },
    ]);
  });

  test('known from the report, it is asked for at once, then it lies with that government until it has named people', () => {
    const known = opened({ unitPlace: '370113' });
    expect(tasks(known)).toContain('ask-participation');
    expect(tasks(opened({ unitPlace: '150802' }))).not.toContain('ask-participation');
    const asked = linhe(ask({ unitPlace: '370113' }));
    expect(tasks(asked)).toContain('send-people:370113-government');
    const sent = linhe(ask({ unitPlace: '370113' }), send('370113-government'));
    expect(sent.competence.participations).toMatchObject([{ people: ['副局长'], sentAt: '2022-09-22T01:00:00.000Z' }]);
    expect(tasks(sent)).not.toContain('send-people:370113-government');
  });

  test('whatever is filled in: nobody is asked for an extraordinary accident, and nobody sends who was not asked', () => {
    const asking = (state: ReturnType<typeof linhe>) => participation.commands?.['ask-participation']?.ready?.(state, world);
    const sending = (state: ReturnType<typeof linhe>) => participation.commands?.['send-people']?.ready?.(state, world);
    expect(asking(opened({ suspectedLevel: 'major' }))).toBeNull();
    expect(asking(opened({ suspectedLevel: 'extraordinary' }))).toMatchObject({ code: 'not-cross-region', article: article21 });
    expect(sending(linhe())).toMatchObject({ code: 'participation-not-asked', article: article21 });
    const asked = ask({ unitPlace: '370113' });
    expect([sending(linhe(asked)), sending(linhe(asked, send('370113-government')))]).toEqual([null, null]);
  });

  test('not within one county, not for an extraordinary accident (article 21), not by a government that was not asked', () => {
    expect(decideOrder(investigation, linhe(), ask({ unitPlace: '150802' }))).toMatchObject({
      code: 'not-cross-region',
      article: article21,
    });
    const huge = opened({ suspectedLevel: 'extraordinary' });
    expect(decideOrder(investigation, huge, ask({ unitPlace: '370113' }))).toMatchObject({ code: 'not-cross-region' });
    expect(decideOrder(investigation, linhe(), send('370113-government'))).toMatchObject({ code: 'participation-not-asked' });
    expect(decideOrder(investigation, linhe(ask({ unitPlace: '370113' })), send('370000-government'))).toMatchObject({
      code: 'no-competence',
    });
  });
});
