import { competentInvestigator, levels } from '@app/domain';
import type { CompetenceAnswer, CompetenceQuestion, Level } from '@app/domain';
import { allKinds } from './places.fixture';
import { competenceLaw } from '../../competence-law';

const boluo = { place: '441322', field: 'general', occurredOn: '2024-06-01' } as const;

function ask(question: Partial<CompetenceQuestion>): CompetenceAnswer {
  return competentInvestigator({ ...boluo, level: 'ordinary', ...question }, competenceLaw(allKinds, []));
}

function who(answer: CompetenceAnswer): string {
  return answer.kind === 'competent' ? answer.body.title.zh : `? ${answer.readings.map(({ body }) => body?.title.zh ?? '—').join(' / ')}`;
}

function all(question: Partial<CompetenceQuestion>): Readonly<Record<Level, string>> {
  const [ordinary = '', larger = '', major = '', extraordinary = ''] = levels.map((level) => who(ask({ ...question, level })));
  return { ordinary, larger, major, extraordinary };
}

test('JU-01 (decree 493, article 19): county, city, province, State Council', () => {
  expect(all({})).toEqual({ ordinary: '博罗县人民政府', larger: '惠州市人民政府', major: '广东省人民政府', extraordinary: '国务院' });
  expect(ask({ level: 'larger' })).toMatchObject({
    kind: 'competent',
    body: { kind: 'government', organ: '441300-government' },
    rule: 'JU-01',
    basis: { article: '第十九条' },
    confidence: 'L',
  });
});

test('T-25: in a municipality the district takes ordinary accidents, the municipality all between (inferred)', () => {
  expect(all({ place: '500118' })).toEqual({
    ordinary: '永川区人民政府',
    larger: '重庆市人民政府',
    major: '重庆市人民政府',
    extraordinary: '国务院',
  });
  expect([ask({ place: '500118', level: 'larger' }), ask({ place: '500118', level: 'major' })]).toMatchObject([
    { confidence: 'I' },
    { confidence: 'L' },
  ]);
});

test('T-25: an autonomous prefecture stands for a city', () => {
  expect(all({ place: '654023' })).toMatchObject({ ordinary: '霍城县人民政府', larger: '伊犁哈萨克自治州人民政府' });
});

test('T-25 (organic law, article 85): the office of a league is no government: a larger accident is left open, not guessed', () => {
  expect(all({ place: '152502' })).toMatchObject({
    ordinary: '锡林浩特市人民政府',
    larger: '? 锡林郭勒盟行政公署 / 内蒙古自治区人民政府 / —',
    major: '内蒙古自治区人民政府',
  });
});

test('4.6.11: a city directly under a province takes ordinary accidents; a larger one is left open', () => {
  expect(all({ place: '419001' })).toMatchObject({
    ordinary: '济源市人民政府',
    larger: '? 济源市人民政府 / 河南省人民政府 / —',
    major: '河南省人民政府',
  });
});

describe('T-25: the committee of a zone is no government', () => {
  test('a zone inside a county: the county', () => {
    expect(ask({ place: '450971' })).toMatchObject({ kind: 'competent', body: { organ: '450881-government' }, confidence: 'I' });
  });

  test('a zone right under a city: the county is not known, so nothing is guessed for an ordinary accident', () => {
    expect(all({ place: '441371' })).toMatchObject({
      ordinary: '? 仲恺高新技术产业开发区管理委员会 / 惠州市人民政府 / —',
      larger: '惠州市人民政府',
    });
  });

  test('authorised for that level by a document it investigates; for another level it does not', () => {
    const zoneAuthority = { document: '惠府〔2020〕1号', levels: ['ordinary'] as const };
    expect(all({ place: '441371', zoneAuthority })).toMatchObject({
      ordinary: '仲恺高新技术产业开发区管理委员会',
      larger: '惠州市人民政府',
    });
    const answer = ask({ place: '441371', zoneAuthority });
    expect(answer.derivation.at(-1)?.text.zh).toContain('惠府〔2020〕1号');
  });
});

test('a place that is too coarse, unknown, or before the law in force is answered as unknown', () => {
  expect(who(ask({ place: '441300' }))).toBe('? 惠州市人民政府 / —');
  expect(who(ask({ place: '999999' }))).toBe('? —');
  expect(ask({ occurredOn: '2007-05-31' }).kind).toBe('unknown');
  expect(ask({ occurredOn: '2007-06-01' }).kind).toBe('competent');
});

test('T-26, SP-03 (special-equipment law, article 72): one rung higher than decree 493', () => {
  expect(all({ field: 'special-equipment' })).toEqual({
    ordinary: '惠州市负责特种设备安全监督管理的部门',
    larger: '广东省负责特种设备安全监督管理的部门',
    major: '国务院负责特种设备安全监督管理的部门',
    extraordinary: '国务院',
  });
  expect(ask({ field: 'special-equipment', occurredOn: '2013-12-31' })).toMatchObject({ basis: { article: '第六十七条' } });
  expect(ask({ field: 'special-equipment', occurredOn: '2014-01-01' })).toMatchObject({ basis: { article: '第七十二条' } });
});

test('SP-05 (coal mine regulation, article 60, from 2024-05-01; before it the supervision regulation, article 18)', () => {
  const [local, line] = ['事故发生地矿山安全监察机构', '国家矿山安全监察机构或者其设在地方的矿山安全监察机构'];
  expect(all({ field: 'coal-mine' })).toEqual({ ordinary: local, larger: local, major: line, extraordinary: '国务院' });
  expect(ask({ field: 'coal-mine', occurredOn: '2024-05-01' })).toMatchObject({ basis: { article: '第六十条' } });
  expect(ask({ field: 'coal-mine', occurredOn: '2024-04-30' })).toMatchObject({
    basis: { article: '第十八条' },
    body: { title: { zh: '事故发生地煤矿安全监察机构' } },
  });
});

test('SP-01 (railway regulation, article 26)', () => {
  expect(all({ field: 'railway' })).toEqual({
    ordinary: '事故发生地铁路管理机构',
    larger: '事故发生地铁路管理机构',
    major: '国务院铁路主管部门',
    extraordinary: '国务院',
  });
});

describe('SP-02 (power regulation, articles 21 and 34)', () => {
  test('the regulator; casualties of major or more go back to decree 493', () => {
    expect(all({ field: 'power-supply', casualtyLevel: 'larger' })).toEqual({
      ordinary: '事故发生地电力监管机构',
      larger: '事故发生地电力监管机构',
      major: '国务院电力监管机构',
      extraordinary: '国务院',
    });
    expect(ask({ field: 'power-supply', level: 'major', casualtyLevel: 'major' })).toMatchObject({
      rule: 'JU-01',
      body: { title: { zh: '广东省人民政府' } },
    });
  });

  test('4.6.11: which level the casualties reach is not known: both readings', () => {
    expect(who(ask({ field: 'power-supply', level: 'major' }))).toBe('? 国务院电力监管机构 / 广东省人民政府');
  });
});

test('SP-04 (law of maritime traffic safety, article 82, from 2021-09-01): before it unknown, not today’s rule', () => {
  expect(who(ask({ field: 'maritime', level: 'major' }))).toBe('海事管理机构');
  expect(ask({ field: 'maritime', occurredOn: '2021-08-31' }).kind).toBe('unknown');
});

test('LV-08: aviation (civil aviation law, article 156) and inland water are left open between two readings', () => {
  expect(who(ask({ field: 'civil-aviation', level: 'larger' }))).toBe('? 民用航空主管部门或者其地区管理机构 / 惠州市人民政府');
  expect(who(ask({ field: 'inland-water', level: 'larger' }))).toBe('? 海事管理机构 / 惠州市人民政府');
});

test('SP-06, SP-07: road traffic goes by decree 493, and so did fire until the measures of 2017-10-29 let its service lead', () => {
  expect(who(ask({ field: 'road-traffic', level: 'larger' }))).toBe('惠州市人民政府');
  expect(who(ask({ field: 'fire', occurredOn: '2017-10-28' }))).toBe('博罗县人民政府');
  expect(who(ask({ field: 'fire', occurredOn: '2017-10-29' }))).toBe('? 博罗县人民政府 / 博罗县消防救援机构');
});

test('every answer to every question carries a source in both languages, and an unknown one at least one reading', () => {
  for (const { code } of allKinds) {
    for (const field of ['general', 'coal-mine', 'special-equipment', 'power-supply', 'civil-aviation'] as const) {
      for (const level of levels) {
        const answer = ask({ place: code, field, level });
        const texts = answer.derivation.flatMap(({ text, basis }) => [text.zh, text.en, basis.law, basis.article]);
        expect(texts.length).toBeGreaterThan(0);
        expect(texts.every((text) => text.length > 0)).toBe(true);
        expect(answer.kind === 'competent' || answer.readings.length > 0).toBe(true);
      }
    }
  }
});
