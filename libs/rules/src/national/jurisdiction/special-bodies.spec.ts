import { accidentFields, competentInvestigator, levels } from '@app/domain';
import type { AccidentField, CompetenceAnswer, CompetenceQuestion } from '@app/domain';
import { lawOf, organs, places } from '../../../../../test/support/whole-country';

const day = '2024-06-01';
const measured = { casualtyLevel: null, generalLevel: null };

function organsIn(answer: CompetenceAnswer): readonly string[] {
  const bodies = answer.kind === 'competent' ? [answer.body] : answer.readings.flatMap(({ body }) => body ?? []);
  return bodies.flatMap(({ organ }) => organ ?? []);
}

function ask({ place = '441322', occurredOn = day, ...more }: Partial<CompetenceQuestion>): CompetenceAnswer {
  return competentInvestigator({ level: 'ordinary', field: 'general', ...more, place, occurredOn }, lawOf(place, occurredOn));
}

function who(answer: CompetenceAnswer): string {
  if (answer.kind === 'competent') return answer.body.title.zh;
  return `? ${answer.readings.map(({ body }) => body?.title.zh ?? '—').join(' / ')}`;
}

/** 一般, 较大, 重大, 特别重大. */
const all = (place: string, field: AccidentField, more: Partial<CompetenceQuestion> = {}) =>
  levels.map((level) => who(ask({ ...more, place, field, level })));

describe('T-26, SP-03 (special-equipment law, article 72): the market regulator one rung above decree 493', () => {
  test('a fork-lift truck in 苏州: one dead is the city’s, five the province’s, twelve the nation’s, thirty the State Council’s', () => {
    expect(all('320507', 'special-equipment')).toEqual(['苏州市市场监督管理局', '江苏省市场监督管理局', '国家市场监督管理总局', '国务院']);
    expect(ask({ place: '320507', field: 'special-equipment' })).toMatchObject({
      body: { organ: '320500-market-supervision', place: '320500' },
      exclusive: { law: '《特种设备安全法》', article: '第七十二条' },
      approver: { by: 'government-of-its-level', basis: { article: '第七十三条' } },
      confidence: 'L',
    });
  });

  test.each([
    ['a municipality has no city (T-25)', '110106', ['北京市市场监督管理局', '北京市市场监督管理局']],
    ['a prefecture stands for a city (T-25)', '654023', ['伊犁哈萨克自治州市场监督管理局', '新疆维吾尔自治区市场监督管理局']],
    ['a city without counties', '441900', ['东莞市市场监督管理局', '广东省市场监督管理局']],
    ['a zone right under a city', '441371', ['惠州市市场监督管理局', '广东省市场监督管理局']],
    ['a league (T-25)', '152502', ['? 锡林郭勒盟市场监督管理局 / 内蒙古自治区市场监督管理局 / —', '内蒙古自治区市场监督管理局']],
    ['a city under its province (4.6.11)', '419001', ['? 济源市市场监督管理局 / 河南省市场监督管理局 / —', '河南省市场监督管理局']],
  ])('%s', (_place, place, bodies) => {
    expect(all(place, 'special-equipment').slice(0, 2)).toEqual(bodies);
  });

  test('T-30: before the reform of 2018 it was the quality supervisor, whom the market regulator follows', () => {
    expect(who(ask({ place: '320507', field: 'special-equipment', occurredOn: '2017-05-01' }))).toBe('苏州市质量技术监督局');
  });

  test('the reading for a municipality is ours (I)', () => {
    expect(ask({ place: '110106', field: 'special-equipment' })).toMatchObject({ confidence: 'I' });
  });
});

describe('JU-24 (order 50, article 2, since 2022-03-01): what is no accident of special equipment goes by decree 493', () => {
  test('a tower crane falls while it is put up: the county, not the market regulator', () => {
    const answer = ask({ place: '320507', field: 'special-equipment', exclusion: 'installation' });
    expect([who(answer), answer.exclusive]).toEqual(['相城区人民政府', undefined]);
    expect(answer.derivation[0]).toMatchObject({ rule: 'JU-24', basis: { article: '第二条', confidence: 'R' } });
  });

  test('4.6.10: before it nobody knows, and both are shown', () => {
    const question = { place: '320507', field: 'special-equipment', exclusion: 'installation' } as const;
    expect(who(ask({ ...question, occurredOn: '2022-03-01' }))).toBe('相城区人民政府');
    expect(who(ask({ ...question, occurredOn: '2022-02-28' }))).toBe('? 苏州市市场监督管理局 / 相城区人民政府');
  });
});

describe('SP-05 (coal mine regulation, article 60)', () => {
  test('the bureau of the province; at 重大 the law does not divide the work: only the two of the line', () => {
    expect(all('152502', 'coal-mine')).toEqual([
      '国家矿山安全监察局内蒙古局',
      '国家矿山安全监察局内蒙古局',
      '? 国家矿山安全监察局 / 国家矿山安全监察局内蒙古局',
      '国务院',
    ]);
    expect(ask({ place: '152502', field: 'coal-mine', level: 'major' })).toMatchObject({ exclusive: { article: '第六十条' } });
  });

  test('before 2020-10-09 the coal mine bureau', () => {
    expect(who(ask({ place: '230321', field: 'coal-mine', occurredOn: '2017-09-13' }))).toBe('黑龙江煤矿安全监察局');
  });

  test('天津 has no bureau: that 北京 serves it is inferred', () => {
    expect(ask({ place: '120116', field: 'coal-mine' })).toMatchObject({ body: { organ: '110000-mine-safety' }, confidence: 'I' });
  });
});

test('SP-01 (railway regulation, article 26): the regional bureau below 重大; Beijing has none, and that the nation stands in is inferred', () => {
  expect(all('419001', 'railway')).toEqual(['武汉铁路监督管理局', '武汉铁路监督管理局', '国家铁路局', '国务院']);
  expect(ask({ place: '419001', field: 'railway' })).toMatchObject({ confidence: 'R' });
  expect(ask({ place: '110106', field: 'railway' })).toMatchObject({ body: { organ: '000000-railway' }, confidence: 'I' });
  expect(ask({ place: '110106', field: 'railway', level: 'major' })).toMatchObject({ body: { organ: '000000-railway' }, confidence: 'L' });
});

describe('SP-02, JU-25 (power regulation, articles 21 and 34)', () => {
  const none = { casualtyLevel: null, generalLevel: null };

  test('the office of the province, the national regulator for 重大', () => {
    expect(all('320507', 'power-supply', none)).toEqual(['国家能源局江苏监管办公室', '国家能源局江苏监管办公室', '国家能源局', '国务院']);
    expect(who(ask({ place: '654023', field: 'power-supply', ...none }))).toBe('国家能源局新疆监管办公室');
    expect(who(ask({ place: '441900', field: 'power-supply', ...none }))).toBe('国家能源局南方监管局');
  });

  test('the higher of its own level and that of casualties and loss: an ordinary failure with a major loss is the nation’s', () => {
    const answer = ask({ place: '320507', field: 'power-supply', casualtyLevel: null, generalLevel: 'major' });
    expect(who(answer)).toBe('国家能源局');
    expect(answer.derivation[0]).toMatchObject({ rule: 'JU-25', basis: { article: '第三十四条第一款' } });
  });

  test('casualties of 重大 send it back to decree 493: the province', () => {
    const casualties = { casualtyLevel: 'major', generalLevel: 'major' } as const;
    expect(who(ask({ place: '320507', field: 'power-supply', ...casualties }))).toBe('江苏省人民政府');
  });

  test('equipment broken without loss of supply (article 34, paragraph 2)', () => {
    expect(all('320507', 'power-equipment').slice(1, 3)).toEqual(['国家能源局江苏监管办公室', '? 国家能源局 / 国家能源局江苏监管办公室']);
  });
});

test('SP-04 (maritime law, article 82): the administration of the coast; 深圳 has its own', () => {
  expect(all('441322', 'maritime')).toEqual(['广东海事局', '广东海事局', '? 交通运输部海事局 / 广东海事局', '国务院']);
  expect(who(ask({ place: '440305', field: 'maritime' }))).toBe('深圳海事局');
});

test('JU-25: 特别重大 is decree 493’s (article 45), at sea the act’s own', () => {
  const step = (field: AccidentField) => ask({ place: '441322', field, level: 'extraordinary' }).derivation[0];
  expect(step('coal-mine')).toMatchObject({ rule: 'JU-25', basis: { article: '第四十五条' } });
  expect(step('maritime')).toMatchObject({ rule: 'JU-25', basis: { law: '《海上交通安全法》（2021年修订）' } });
  for (const field of ['coal-mine', 'railway', 'maritime', 'special-equipment', 'power-supply'] as const) {
    expect(ask({ field, level: 'extraordinary' }).exclusive).toBeUndefined();
  }
});

describe('JU-24: fields that the law leaves to more than one body', () => {
  test.each([
    ['fire', '320507', '? 苏州市人民政府 / 苏州市消防救援支队'],
    ['fire', '110106', '? 北京市人民政府 / 北京市消防救援总队'],
    ['inland-water', '320507', '? 交通运输部海事局 / 江苏海事局 / 苏州市人民政府'],
    ['fishing-vessel', '441322', '? 惠州市农业农村局 / 惠州市人民政府'],
    ['civil-aviation', '654023', '? 中国民用航空局 / 中国民用航空新疆管理局 / 伊犁哈萨克自治州人民政府'],
    ['other-mine', '419001', '? 济源市人民政府 / 河南省人民政府 / 国家矿山安全监察局 / 国家矿山安全监察局河南局'],
  ] as const)('a larger accident of %s in %s: %s', (field, place, readings) => {
    const answer = ask({ place, field, level: 'larger' });
    expect([who(answer), answer.exclusive]).toEqual([readings, undefined]);
  });

  test('特别重大 leaves nothing to choose', () => {
    expect(all('320507', 'fire').at(-1)).toBe('国务院');
  });
});

describe('T-25: capacities of places', () => {
  test.each([
    ['a league', '152502', ['锡林浩特市人民政府', '? 锡林郭勒盟行政公署 / 内蒙古自治区人民政府 / —', '内蒙古自治区人民政府']],
    ['an area', '232721', ['呼玛县人民政府', '? 大兴安岭地区行政公署 / 黑龙江省人民政府 / —', '黑龙江省人民政府']],
    ['a city without counties', '441900', ['东莞市人民政府', '东莞市人民政府', '广东省人民政府']],
    [
      'a forest district under its province',
      '429021',
      ['神农架林区人民政府', '? 神农架林区人民政府 / 湖北省人民政府 / —', '湖北省人民政府'],
    ],
    [
      'a division of 兵团',
      '660800',
      [
        '? 新疆生产建设兵团第八师 / 新疆生产建设兵团 / —',
        '? 新疆生产建设兵团第八师 / 新疆生产建设兵团 / —',
        '? 新疆生产建设兵团 / 新疆维吾尔自治区人民政府 / —',
      ],
    ],
    [
      'a zone right under a city',
      '441371',
      ['? 仲恺高新技术产业开发区管理委员会 / 惠州市人民政府 / —', '惠州市人民政府', '广东省人民政府'],
    ],
  ])('%s', (_kind, place, bodies) => {
    expect(all(place, 'general')).toEqual([...bodies, '国务院']);
  });

  test('every reading that names a body can be settled on: it has the id of an organ', () => {
    const answer = ask({ place: '152502', level: 'larger' });
    const organs = answer.kind === 'unknown' ? answer.readings.map(({ body }) => body?.organ ?? null) : [];
    expect(organs).toEqual(['152500-government', '150000-government', null]);
  });

  test('a city without counties is responsible for ordinary accidents by our own reading (I)', () => {
    expect(ask({ place: '441900' })).toMatchObject({ body: { organ: '441900-government' }, confidence: 'I' });
  });
});

test('every body that is named anywhere is an organ of the register; one in twenty places, every field and level', () => {
  const sample = places.codes().filter((code, index) => index % 20 === 0 && places.on(code, day) !== null);
  const unknown = sample.flatMap((place) => {
    const law = lawOf(place, day);
    const questions = accidentFields.flatMap((field) => levels.map((level) => ({ ...measured, level, place, field, occurredOn: day })));
    return questions
      .flatMap((question) => organsIn(competentInvestigator(question, law)))
      .filter((organ) => organs.on(organ, day) === null);
  });
  expect(sample.length).toBeGreaterThan(150);
  expect([...new Set(unknown)]).toEqual([]);
});

test('what is the same for all places is one object, and a place adds little to it', () => {
  const [one, other] = [lawOf('320507', day), lawOf('150802', day)];
  expect(one.table).toBe(other.table);
  expect(one.bodies.filter((body) => other.bodies.includes(body)).length).toBeGreaterThan(10);
});

test('T-56: a bureau whose name an administrator records is still the one body of its district', () => {
  const renamed = lawOf('152502', day);
  const name = {
    id: '150000-mine-safety',
    name: '内蒙古局',
    place: '150000',
    kind: 'mine-safety-agency',
    from: '2024-01-01',
    to: null,
  } as const;
  const answer = competentInvestigator(
    { level: 'larger', field: 'coal-mine', place: '152502', occurredOn: day },
    { ...renamed, bodies: [name, ...renamed.bodies] },
  );
  expect(who(answer)).toBe('内蒙古局');
});

test('T-25: in a zone right under a municipality it is the municipality or, if authorised, the committee; never the committee by itself', () => {
  const zone = { code: '110071', name: '某开发区', kind: 'zone', parent: '110000' } as const;
  const law = lawOf('110101', day);
  const there = { ...law, places: [zone, ...law.places.slice(1)] };
  const of = (field: AccidentField) => who(competentInvestigator({ level: 'ordinary', field, place: '110071', occurredOn: day }, there));
  expect(of('general')).toBe('? 某开发区管理委员会 / 北京市人民政府 / —');
  expect(of('fire')).toBe('? 某开发区管理委员会 / 北京市人民政府 / 北京市消防救援总队');
  const withoutCity = { ...there, places: [{ ...zone, parent: '000000' }, ...law.places.slice(2)] };
  expect(competentInvestigator({ level: 'ordinary', field: 'fire', place: '110071', occurredOn: day }, withoutCity).kind).toBe('unknown');
});
