import { verifyLedger } from '@app/persistence';
import { startDesk } from '../support/desk';
import type { Answer, Desk } from '../support/desk';
import { eventually } from '../support/process';
import { toArchive } from '../support/to-archive';
import { clocksOf, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';

let desk: Desk;

beforeAll(async () => {
  desk = await startDesk('sandbox');
}, 60_000);

afterAll(() => desk.stop());

const paper = { title: '示例文件', number: '示例〔2026〕1号', issuedOn: '2026-11-02' };
const told = (place: string, more: object = {}) => ({
  name: '示例企业事故',
  place,
  occurredAt: '2026-11-10T09:00:00+08:00',
  unit: '示例企业',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  source: '事故发生单位报告',
  ...more,
});

async function opened(place: string, by: string, more: object = {}): Promise<Answer> {
  const act = { by: { organ: by, post: '负责人' }, occurredAt: '2026-11-10T10:00:00+08:00', documents: [] };
  return desk.call('POST', '/api/cases', {
    act,
    data: { receipt: 'separate', ...told(place, more) },
    sandboxNow: '2026-11-10T10:00:00+08:00',
  });
}

async function investigatorOf(caseId: unknown): Promise<unknown> {
  const { body } = await desk.call('GET', `/api/cases/${String(caseId)}/ledger`);
  const entries = body['entries'] as { event: { kind: string; data: Record<string, unknown> } }[];
  return entries.find(({ event }) => event.kind === 'investigator.assessed')?.event.data['investigator'];
}

// The nine places of the local opinions: three provinces and a municipality by a county of theirs.
test.each([
  ['焦作市', '410803', '中站区'],
  ['漳州市', '350603', '龙文区'],
  ['石家庄市', '130104', '桥西区'],
  ['楚雄彝族自治州', '532323', '牟定县'],
  ['南京市', '320114', '雨花台区'],
  ['湖南省', '430181', '浏阳市'],
  ['福建省', '350122', '连江县'],
  ['内蒙古自治区', '152502', '锡林浩特市'],
  ['天津市', '120116', '滨海新区'],
])('an ordinary accident is opened in %s (%s %s), and its county investigates (JU-01)', async (above, place, name) => {
  const { status, body } = await opened(place, `${place}-emergency`);
  expect([status, body['placeName']]).toEqual([201, expect.stringContaining(above)]);
  expect(body['placeName']).toMatch(new RegExp(`${name}$`));
  expect(await investigatorOf(body['id'])).toBe(`${place}-government`);
});

test('T-26, JU-24 (令50号): an ordinary accident with a forklift is settled on the city’s market regulator, and on nobody else', async () => {
  const { status, body } = await opened('320507', '320507-emergency', { accidentClass: 'special-equipment' });
  expect(status).toBe(201);
  expect(await investigatorOf(body['id'])).toBe('320500-market-supervision');
  const county = await opened('320507', '320507-emergency', { accidentClass: 'special-equipment', investigator: '320507-government' });
  expect([county.status, county.body['code']]).toEqual([409, 'exclusive-body']);
  expect(county.body['detail']).toContain('苏州市市场监督管理局');
});

test('a zone is recorded with its paper, and its cases live by the law of its province at once (JU-21, 广西 art 4(1))', async () => {
  const before = await opened('450471', '450403-emergency');
  expect([before.status, before.body['code']]).toEqual([400, 'validation-failed']);
  const form = { name: '梧州高新技术产业开发区', kind: 'zone', parent: '450400', from: '2012-08-19', paper, reason: '区内企业发生事故' };
  const added = await desk.call('POST', '/api/places', form);
  expect(added).toMatchObject({ status: 201, body: { n: 1, kind: 'place', subject: '450471', name: '梧州高新技术产业开发区' } });
  const { status, body } = await opened('450471', '450400-emergency', { deaths: 3 });
  expect([status, body['placeName']]).toEqual([201, '广西壮族自治区梧州市梧州高新技术产业开发区']);
  expect((body['clocks'] as { rule: string }[]).map(({ rule }) => rule)).toContain('JU-21');
  const { body: found } = await desk.call('GET', '/api/places?q=wzgx');
  expect(found['places']).toContainEqual(expect.objectContaining({ code: '450471', within: '广西壮族自治区梧州市' }));
});

test('what is not in the register is refused by the name of its place, in the act and inside its data alike', async () => {
  const stranger = await opened('999999', '150802-emergency');
  expect(stranger.body['fields']).toEqual([{ field: 'data.place', reason: { zh: '没有这个地区：999999', en: 'no such place: 999999' } }]);
  const organ = await opened('150802', '150802-emergency', { investigator: '999999-government' });
  expect(organ.body['fields']).toEqual([
    { field: 'data.investigator', reason: { zh: '没有这个地区：999999', en: 'no such place: 999999' } },
  ]);
  const gone = await opened('330105', '330103-emergency');
  expect(JSON.stringify(gone.body['fields'])).toContain('330105-emergency');
});

test('T-56: the name on the letterhead is what the administrator recorded, from its day on', async () => {
  const id = '150800-safety-commission';
  const form = {
    id,
    name: '巴彦淖尔市安全生产、防灾减灾救灾暨消防工作委员会',
    kind: 'safety-commission',
    from: '2026-11-05',
    paper,
    reason: '更名',
  };
  expect((await desk.call('POST', '/api/organs', form)).status).toBe(201);
  const name = async (on: string) => {
    const { body } = await desk.call('GET', `/api/places/150800?on=${on}`);
    return (body['organs'] as { id: string; name: string }[]).find((organ) => organ.id === id)?.name;
  };
  expect([await name('2026-11-04'), await name('2026-11-05')]).toEqual(['巴彦淖尔市安全生产委员会', form.name]);
});

describe('a notice for next year is loaded while a case runs (C-10, T-02)', () => {
  // In the pattern of a notice; the real one was not out. 1 January 2027 is a Friday.
  const notice = {
    id: '2027',
    year: 2027,
    number: '国办发明电〔2026〕9号',
    issuedOn: '2026-11-20',
    note: null,
    off: [
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
      ...spring(),
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-05-03',
      '2027-06-09',
      '2027-09-15',
      ...october(),
    ],
    worked: [],
  };
  let life: ToldLife;

  beforeAll(async () => {
    const [government, department] = ['150802-government', '150802-emergency'];
    life = await toldLife(desk, '2026-11-10 10:00', department, told('150802', { suspectedLevel: 'ordinary' }));
    await life.act('determine-level', '2026-11-11 09:00', government, { level: 'ordinary', reason: '死亡1人' });
    const members = [department, '150802-union'];
    await life.act('form-team', '2026-11-11 10:00', government, { leader: '副区长', members });
    await life.act('invite-procuratorate', '2026-11-11 11:00', government, { organ: '150802-procuratorate' });
    await life.act('record-procuratorate-answer', '2026-11-12 09:00', '150802-procuratorate', { answer: 'beside' });
    await toArchive(life, {
      by: government,
      members,
      written: '2026-12-08 09:00',
      submitted: '2026-12-09 09:00',
      approved: '2026-12-10 09:00',
      published: '',
      archived: '',
    }).catch(() => undefined);
  }, 60_000);

  test('20 working days from 2026-12-10 end on 2027-01-08, never counting 1 January, and are provisional', async () => {
    // 11–31 December: 15 working days; 4–8 January 2027: 5. 1 January is a day off by law, without a notice.
    expect(clocksOf(await life.seen())['AP-08']).toBe('2027-01-08 running');
    expect(await provisional()).toBe(true);
  });

  test('the preview shows the date, the notice is taken in once, and the owner sees it become certain once', async () => {
    const file = JSON.stringify(notice);
    const preview = await desk.call('POST', '/api/calendar/preview', { file });
    expect(preview).toMatchObject({ status: 200, body: { notice: '2027', faults: [] } });
    expect(preview.body['dates']).toContainEqual(
      expect.objectContaining({
        caseId: life.id,
        clock: 'AP-08',
        was: { dueDate: '2027-01-08', provisional: true },
        is: { dueDate: '2027-01-08', provisional: false },
      }),
    );
    expect((await desk.call('POST', '/api/calendar/notices', { file })).status).toBe(201);
    await eventually('the date is certain', async () => (await certain()).length === 1, 30_000);
    expect(await provisional()).toBe(false);
    const again = await desk.call('POST', '/api/calendar/notices', { file });
    expect([again.status, again.body['code']]).toEqual([400, 'validation-failed']);
    await life.act('record-redactions', '2026-12-11 09:00', '150802-government', { kinds: ['names'], reason: '保护个人信息' });
    await life.goOn('2026-12-14 10:00');
    expect(await certain()).toEqual([
      expect.objectContaining({
        clock: 'AP-08',
        to: ['investigating-government'],
        text: expect.objectContaining({ zh: '节假日安排已经公布，“公布事故调查报告”的届满日期为2027-01-08' }) as object,
      }),
    ]);
  });

  async function provisional(): Promise<unknown> {
    const { body } = await desk.call('GET', `/api/cases/${life.id}/clocks/AP-08`);
    return body['provisional'];
  }

  async function certain(): Promise<readonly unknown[]> {
    const { body } = await desk.call('GET', `/api/cases/${life.id}`);
    const given = body['reminders'] as { name: string; clock: string }[];
    return given.filter(({ name, clock }) => name === 'date-certain' && clock === 'AP-08');
  }
});

test('the register keeps what was recorded in a chain of its own, which verify reads', async () => {
  const { body } = await desk.call('GET', '/api/register');
  expect((body['entries'] as { subject: string }[]).map(({ subject }) => subject)).toEqual(['2027', '150800-safety-commission', '450471']);
  expect(await verifyLedger(desk.db.source)).toMatchObject({ register: 3, differences: [] });
});

function spring(): readonly string[] {
  return ['05', '06', '07', '08', '09', '10', '11'].map((day) => `2027-02-${day}`);
}

function october(): readonly string[] {
  return ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2027-10-${day}`);
}
