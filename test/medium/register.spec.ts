import { editions, row } from '@app/persistence';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { eventually } from '../support/process';

let api: TestApi;
beforeAll(async () => (api = await testApi('real')));
afterAll(() => api.stop());

const paper = { title: '示例文件', number: '示例〔2026〕1号', issuedOn: '2026-11-02' };
const grounds = { paper, reason: '区内企业发生事故' };
const zone = { name: '梧州高新技术产业开发区', kind: 'zone', parent: '450400', from: '2012-08-19', ...grounds };
const organ = { id: '150800-safety-commission', name: '巴彦淖尔市安全委员会', kind: 'safety-commission', from: '2026-11-05', ...grounds };

const post = (path: string, body: object) => api.call('post', path).send(body);
const codes = ({ body }: { body: { places: { code: string }[] } }) => body.places.map(({ code }) => code);

interface Numbers {
  readonly entries: number;
  readonly edition: number;
}

async function numbers(): Promise<Numbers> {
  const found = await row<Numbers>(
    api.db.owner,
    'select (select count(*)::int from register_entry) as entries, (select n from edition) as edition',
  );
  if (found === undefined) throw new Error('There is one row.');
  return found;
}

/** What a refusal says of each field, in Chinese; that it says it in English as well is asserted. */
function saidOf({
  status,
  body,
}: {
  status: number;
  body: { code?: string; fields?: { field: string; reason: { zh: string; en: string } }[] };
}) {
  expect([status, body.code]).toEqual([400, 'validation-failed']);
  return (body.fields ?? []).map(({ field, reason: { zh, en } }) => {
    expect([zh, en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]{2}/)]);
    return `${field}: ${zh}`;
  });
}

describe('a place or an organ is recorded', () => {
  test('a zone without a code gets one below its city, stands in the ledger, and is found by name, pinyin and initials', async () => {
    const before = await numbers();
    const { status, body } = await post('/api/places', zone);
    expect([status, body]).toEqual([
      201,
      {
        n: before.entries + 1,
        kind: 'place',
        subject: '450471',
        name: zone.name,
        from: zone.from,
        to: null,
        paper,
        reason: grounds.reason,
        sha256: null,
        recordedAt: expect.any(String) as string,
      },
    ]);
    expect(await numbers()).toEqual({ entries: before.entries + 1, edition: before.edition + 1 });
    for (const q of ['梧州高新', 'wuzhougaoxin', 'wzgx'])
      expect([q, codes(await api.call('get', `/api/places?q=${encodeURIComponent(q)}`))]).toEqual([q, ['450471']]);
    const { body: kept } = await api.call('get', '/api/register?subject=450471');
    expect(kept.entries).toEqual([body]);
  });

  test('JU-21 (广西): the law of its province holds there at once, in rules and projection, and no other', async () => {
    const idsAt = async (place: string) => {
      const { body } = await api.call('get', `/api/rules?place=${place}`);
      return body.procedures.investigation.clocks.map(({ id }: { id: string }) => id) as string[];
    };
    expect(await idsAt('450471')).toEqual(await idsAt('450403'));
    expect(await idsAt('450471')).toContain('JU-21');
    expect(await idsAt('150802')).not.toContain('JU-21');
    const facts = [
      { fact: 'accident.occurred', at: '2026-09-19' },
      { fact: 'level.determined', at: '2026-09-20', value: '较大' },
    ];
    const projected = async (place: string) => {
      const { body } = await post('/api/projection', { procedure: 'investigation', place, facts });
      return body.clocks.map(({ rule }: { rule: string }) => rule) as string[];
    };
    expect(await projected('450471')).toEqual(await projected('450403'));
    expect([(await projected('450471')).includes('JU-21'), (await projected('150802')).includes('JU-21')]).toEqual([true, false]);
  });

  test('T-56: a place or an organ that is renamed has its old name on the days before', async () => {
    expect((await post('/api/organs', organ)).status).toBe(201);
    const county = { code: '150826', name: '杭锦后新旗', kind: 'banner', parent: '150800', from: '2026-11-05', ...grounds };
    expect((await post('/api/places', county)).status).toBe(201);
    const at = async (code: string, on: string) => (await api.call('get', `/api/places/${code}?on=${on}`)).body;
    const commission = async (on: string) =>
      (await at('150800', on)).organs.find(({ id }: { id: string }) => id === organ.id)?.name as string;
    expect([await commission('2026-11-04'), await commission('2026-11-05')]).toEqual(['巴彦淖尔市安全生产委员会', organ.name]);
    expect([(await at('150826', '2026-11-04')).fullName, (await at('150826', '2026-11-05')).fullName]).toEqual([
      '内蒙古自治区巴彦淖尔市杭锦后旗',
      '内蒙古自治区巴彦淖尔市杭锦后新旗',
    ]);
    expect((await at('150826', '2026-11-05')).organs).toContainEqual(expect.objectContaining({ name: '杭锦后新旗应急管理局' }));
    const found = await api.call('get', `/api/organs?q=${encodeURIComponent('巴彦淖尔市安全委员会')}`);
    expect(found.body.organs).toContainEqual(expect.objectContaining({ id: organ.id, origin: 'added' }));
  });
});

describe('what may not be recorded names field and reason, and leaves nothing behind', () => {
  let before: Numbers;
  beforeAll(async () => (before = await numbers()));
  afterAll(async () => expect(await numbers()).toEqual(before));

  test.each([
    ['a parent that is none', { parent: '999999' }, ['parent: 2012-08-19没有这个上级地区：999999']],
    ['a code of another city', { code: '450371' }, ['code: 代码应以上级地区的代码 4504 开头']],
    ['below a zone', { parent: '450471' }, ['parent: 开发区之下不设地区']],
    ['a second country', { code: '450472', kind: 'country' }, ['kind: 国家只有一个']],
    ['an end before the beginning', { to: '2012-08-18' }, ['to: 终止日期早于起始日期']],
    ['a successor that is none', { to: '2020-01-01', successors: ['999999'] }, ['successors.0: 没有这个地区：999999']],
    ['a code of five digits', { code: '45047' }, ['code: 应为六位代码']],
    ['no name', { name: ' ' }, [expect.stringMatching(/^name: /)]],
    ['a kind that is none', { kind: 'village' }, [expect.stringMatching(/^kind: /)]],
    ['a day that is none', { from: '2012-02-30' }, [expect.stringMatching(/^from: /)]],
    ['no paper', { paper: undefined }, [expect.stringMatching(/^paper: /)]],
    ['no reason', { reason: '' }, [expect.stringMatching(/^reason: /)]],
    ['an unknown member', { colour: 'red' }, [expect.stringMatching(/colour/)]],
  ])('a place with %s', async (_what, more, said) => {
    expect(saidOf(await post('/api/places', { ...zone, ...more }))).toEqual(said);
  });

  test('a division has its code of GB/T 2260: only a zone gets one', async () => {
    expect(saidOf(await post('/api/places', { ...zone, kind: 'county' }))).toEqual([expect.stringMatching(/^code: /)]);
  });

  test.each([
    ['a place that is none', { id: '999999-emergency' }, ['place: 2026-11-05没有这个地区：999999']],
    ['an id that is none', { id: 'emergency' }, ['id: 应为机关编号，如 150802-government']],
    ['a team', { id: '150802-team' }, ['id: 事故调查组不列为机关']],
    ['an end before the beginning', { to: '2026-11-04' }, ['to: 终止日期早于起始日期']],
    ['a place to serve that is none', { serves: ['150800', '999999'] }, ['serves.1: 没有这个地区：999999']],
    ['a successor that is none', { successor: '150800-harbour' }, ['successor: 没有这个机关：150800-harbour']],
    ['a kind that is none', { kind: 'harbour' }, [expect.stringMatching(/^kind: /)]],
  ])('an organ with %s', async (_what, more, said) => {
    expect(saidOf(await post('/api/organs', { ...organ, ...more }))).toEqual(said);
  });

  test.each([
    ['nothing', { file: '' }, [expect.stringMatching(/^file: /)]],
    ['broken JSON', { file: '{"id":' }, [expect.stringMatching(/^file: 第1行“.*”：不是完整的数据文件/)]],
    ['a text that is no notice', { file: '今天天气很好' }, [expect.stringMatching(/^file: 第1行“今天天气很好”：/)]],
    ['a reason that is none', { file: 'x', reason: ' ' }, [expect.stringMatching(/^reason: /)]],
  ])('a notice of %s, previewed or loaded', async (_what, body, said) => {
    for (const path of ['/api/calendar/notices', ...('reason' in body ? [] : ['/api/calendar/preview'])]) {
      expect(saidOf(await post(path, body))).toEqual(expect.arrayContaining(said));
    }
  });

  test('what is not known is named by its place, at every door', async () => {
    const unknown = '没有这个地区：999999';
    const facts = [{ fact: 'accident.occurred', at: '2022-09-19' }];
    expect(saidOf(await post('/api/projection', { procedure: 'investigation', place: '999999', facts }))).toEqual([`place: ${unknown}`]);
    expect(saidOf(await api.call('get', '/api/rules?place=999999'))).toEqual([`place: ${unknown}`]);
    const { status, body } = await api.call('get', '/api/places/999999');
    expect([status, body.code]).toEqual([404, 'place-not-found']);
    const act = { by: { organ: '999999-emergency', post: '局长' }, occurredAt: '2026-11-10T10:00:00+08:00', documents: [] };
    const told = {
      name: '某事故',
      place: '999999',
      occurredAt: '2026-11-10T09:00:00+08:00',
      unit: '某单位',
      deaths: 1,
      seriousInjuries: 0,
      missing: 0,
    };
    const data = { receipt: 'separate', ...told, source: '事故发生单位报告', investigator: '330103-government' };
    const opening = await api.call('post', '/api/cases').set('Idempotency-Key', 'unknown').send({ act, data });
    expect(saidOf(opening).toSorted()).toEqual([
      `act.by.organ: ${unknown}`,
      'data.investigator: 下城区人民政府在2026-11-10已经撤销或者更名，其工作由拱墅区人民政府（330105-government）承继',
      `data.place: ${unknown}`,
    ]);
  });

  test('an administrator has a token', async () => {
    for (const path of ['/api/places', '/api/organs', '/api/calendar/notices'])
      expect((await api.bare('post', path).send({})).status).toBe(401);
  });
});

describe('places are found', () => {
  test.each([
    ['重庆 by cq', 'cq', '500000'],
    ['by pinyin with spaces', 'chong qing', '500000'],
    ['with the place above', '石家庄桥西', '130104'],
  ])('%s', async (_how, q, code) => {
    expect(codes(await api.call('get', `/api/places?q=${encodeURIComponent(q)}`))[0]).toBe(code);
  });

  test('two districts of one name have their city; one that is no more comes only where none stands', async () => {
    const found = async (q: string, on: string) =>
      (await api.call('get', `/api/places?q=${encodeURIComponent(q)}&on=${on}`)).body.places as { within: string; abolished: boolean }[];
    const names = (places: { within: string; abolished: boolean }[]) => places.map(({ within, abolished }) => [within, abolished]);
    const two = [
      ['河北省石家庄市', false],
      ['河北省张家口市', false],
    ];
    expect(names(await found('桥西区', '2026-06-01'))).toEqual(two);
    expect(names(await found('桥西区', '2015-06-01'))).toEqual([two[0], ['河北省邢台市', false], two[1]]);
    expect(names(await found('下城区', '2015-06-01'))).toEqual([['浙江省杭州市', false]]);
    expect(names(await found('下城区', '2026-06-01'))).toEqual([['浙江省杭州市', true]]);
  });
});

describe('two administrators at the same instant', () => {
  /** All wait for the register before the first of them may go on. */
  async function atOnce<T>(calls: readonly (() => PromiseLike<T>)[]): Promise<readonly T[]> {
    const holder = api.db.owner.createQueryRunner();
    await holder.query('select pg_advisory_lock(4926007)');
    const answers = Promise.all(calls.map((call) => call()));
    const waiting = "select count(*)::int as n from pg_locks where locktype = 'advisory' and objid = 4926007 and not granted";
    await eventually('all wait', async () => (await row<{ n: number }>(api.db.owner, waiting))?.n === calls.length);
    await holder.query('select pg_advisory_unlock(4926007)');
    await holder.release();
    return answers;
  }

  test('the same zone without a code: each entry its own code, the chain whole', async () => {
    const before = await numbers();
    const form = { ...zone, parent: '150800', from: '2020-01-01' };
    const answers = await atOnce(['甲', '乙', '丙'].map((name) => () => post('/api/places', { ...form, name: `${name}开发区` })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers.map(({ body }) => body.subject as string).toSorted()).toEqual(['150871', '150872', '150873']);
    expect(answers.map(({ body }) => body.n as number).toSorted((a, b) => a - b)).toEqual([1, 2, 3].map((more) => before.entries + more));
    expect(await numbers()).toEqual({ entries: before.entries + 3, edition: before.edition + 3 });
  });

  test('the same notice: one of them, and the other is told that it is in already', async () => {
    const before = await numbers();
    const file = JSON.stringify(notice);
    const answers = await atOnce([1, 2].map(() => () => post('/api/calendar/notices', { file })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 400]);
    const refused = answers.find(({ status }) => status === 400);
    expect(refused === undefined ? [] : saidOf(refused)).toEqual(['file: 2027的通知已经收入；有变动的，按调整通知收入（编号如 2027-a1）']);
    expect(await numbers()).toEqual({ entries: before.entries + 1, edition: before.edition + 1 });
    const { body } = await api.call('get', '/api/calendar');
    expect([body.years.at(-1), body.off.includes('2027-02-08')]).toEqual([2027, true]);
  });
});

test('another process sees a change at its next question, and one that nothing changed asks for nothing more', async () => {
  const other = editions();
  const first = await other.now(api.db.source);
  expect(await other.now(api.db.source)).toBe(first);
  const { body } = await post('/api/places', { ...zone, name: '梧州临港开发区', from: '2020-01-01' });
  const second = await other.now(api.db.source);
  expect([second.edition, second.register.nameOf(body.subject as string)]).toEqual([
    first.edition + 1,
    '广西壮族自治区梧州市梧州临港开发区',
  ]);
  expect(first.register.places.latest(body.subject as string)).toBeNull();
  expect(await other.at(api.db.source, second.edition)).toBe(second);
});

// In the pattern of a notice for a year whose own was not out.
const notice = {
  id: '2027',
  year: 2027,
  number: '国办发明电〔2026〕9号',
  issuedOn: '2026-11-20',
  note: null,
  off: [
    ...[
      '01-01',
      '01-02',
      '01-03',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '02-09',
      '02-10',
      '02-11',
      '04-05',
      '05-01',
      '05-02',
      '05-03',
      '06-09',
    ],
    ...['09-15', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'],
  ].map((day) => `2027-${day}`),
  worked: [],
};
