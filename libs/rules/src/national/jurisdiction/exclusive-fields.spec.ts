import { letter, live, offered, opening } from '../../../../../test/support/live-investigation';
import type { Told } from '../../../../../test/support/live-investigation';

const day = '2024-06-01';
const paper = 'd7000000-0000-4000-8000-000000000001';

function settle(investigator: string, more: Partial<Told> = {}): Told {
  return { name: 'settle-investigator', on: day, by: investigator, data: { investigator, reason: '经研究确定' }, ...more };
}

const file: Told = {
  name: 'file-document',
  on: day,
  by: '320000-government',
  data: {
    document: paper,
    sha256: 'a'.repeat(64),
    sm3: 'b'.repeat(64),
    bytes: 3,
    type: 'application/pdf',
    title: '关于确定事故调查机关的决定',
    kind: 'notice',
    issuedOn: day,
    issuer: '320000-government',
  },
};

const departure = (investigator: string, more: Partial<Told> = {}) =>
  settle(investigator, {
    by: '320000-government',
    data: { investigator, reason: '经研究确定', departure: '涉及多个领域，省人民政府决定统一调查' },
    ...more,
  });

const forklift = opening('320507', day, { deaths: 1, accidentClass: 'special-equipment' });
const mine = opening('152502', day, { deaths: 4, accidentClass: 'coal-mine' });
// Four dead reach 较大; the reporter thinks of a major one.
const majorMine = opening('152502', day, { deaths: 4, accidentClass: 'coal-mine', suspectedLevel: 'major' });

describe('JU-24, T-26 (special-equipment law, article 72): a death by a fork-lift truck in 苏州', () => {
  test('opens with 苏州市市场监督管理局, and nobody has to check it', () => {
    expect(live('320507', [forklift]).state).toMatchObject({ investigator: '320500-market-supervision' });
    expect(offered('320507', [forklift]).tasks).not.toContain('settle-investigator');
  });

  test('a death in 长清: the market regulator of 济南 may be settled on, a department though it is, and a district may not', () => {
    const more = { deaths: 1, accidentClass: 'special-equipment', suspectedLevel: 'ordinary', unit: '某公司' };
    const opened = { ...opening('370113', '2025-02-25', more), by: '370113-emergency' };
    const settled = (investigator: string, by: string) =>
      live('370113', [opened, { name: 'settle-investigator', on: '2025-02-25', by, data: { investigator, reason: '特种设备事故' } }]);
    expect(settled('370100-market-supervision', '370100-market-supervision')).toMatchObject({
      refused: null,
      state: { investigator: '370100-market-supervision' },
    });
    expect(settled('370100-market-supervision', '370100-government').refused).toBeNull();
    expect(settled('370113-market-supervision', '370100-government').refused).not.toBeNull();
    expect(settled('370113-government', '370113-government').refused).not.toBeNull();
  });

  test('a report that names the district or the city is refused, with the body and the article', () => {
    for (const investigator of ['320507-government', '320500-government', '320000-market-supervision']) {
      expect(
        live('320507', [opening('320507', day, { deaths: 1, accidentClass: 'special-equipment', investigator })]).refusal,
      ).toMatchObject({
        code: 'exclusive-body',
        params: { organ: investigator, competent: '320500-market-supervision' },
        article: '《特种设备安全法》第七十二条',
      });
    }
  });

  test('T-30: for an accident of 2017 it is the quality supervisor, or the market regulator that followed it', () => {
    const of = (investigator: string) =>
      opening('320507', '2017-05-01', { deaths: 1, accidentClass: 'special-equipment', ...(investigator === '' ? {} : { investigator }) });
    expect(live('320507', [of('')]).state).toMatchObject({ investigator: '320500-quality-supervision' });
    expect(live('320507', [of('320500-market-supervision')]).refused).toBeNull();
    expect(live('320507', [of('320500-work-safety')]).refused).toBe('exclusive-body');
  });

  test('T-30: the market regulator of the province may raise a case of 2017 from the quality supervisor of the city', () => {
    const old = opening('320507', '2017-05-01', { deaths: 1, accidentClass: 'special-equipment' });
    const raise = (by: string): Told => ({
      name: 'decide-raising',
      on: '2019-05-01',
      by,
      data: { decision: 'raise', reason: '认为必要' },
      documents: [letter],
    });
    expect(live('320507', [old, raise('320000-market-supervision')]).state).toMatchObject({ investigator: '320000-market-supervision' });
    expect(live('320507', [old, raise('320500-market-supervision')]).refused).toBe('not-a-higher-government');
    expect(live('320507', [old, raise('320000-government')]).refused).toBe('exclusive-body');
  });

  test('a report that names it is taken', () => {
    const named = opening('320507', day, { deaths: 1, accidentClass: 'special-equipment', investigator: '320500-market-supervision' });
    expect(live('320507', [named]).refused).toBeNull();
  });

  test('order 50, article 2: while a crane was put up: the district', () => {
    const crane = opening('320507', day, { deaths: 1, accidentClass: 'special-equipment', equipmentExclusion: 'installation' });
    expect(live('320507', [crane]).state).toMatchObject({ investigator: '320507-government' });
  });

  test('the finding may come later; it goes with special equipment only', () => {
    const data = { class: 'other', field: 'special-equipment', equipmentExclusion: 'missing-protection', reason: '未系安全带' };
    const found: Told = { name: 'change-class', on: day, by: '320500-market-supervision', data };
    expect(offered('320507', [forklift, found]).investigators).toEqual(['320507-government']);
    expect(offered('320507', [forklift, found]).tasks).toContain('settle-investigator');
    expect(live('320507', [forklift, { ...found, data: { ...data, field: 'coal-mine' } }]).refused).toBe('exclusion-of-equipment-only');
    expect(live('320507', [opening('320507', day, { equipmentExclusion: 'installation' })]).refused).toBe('exclusion-of-equipment-only');
  });
});

describe('JU-24 (coal mine regulation, article 60)', () => {
  test('a larger accident opens with the bureau of the region; a league, a county or the region is refused', () => {
    expect(live('152502', [mine]).state).toMatchObject({ investigator: '150000-mine-safety' });
    for (const organ of ['152502-government', '152500-government', '150000-government']) {
      const named = opening('152502', day, { deaths: 4, accidentClass: 'coal-mine', investigator: organ });
      expect(live('152502', [named]).refused).toBe('exclusive-body');
    }
  });

  test('a major one asks a person, who picks among the two bodies of the line and no others', () => {
    expect(live('152502', [majorMine]).state).toMatchObject({ investigator: 'investigating-government' });
    expect(offered('152502', [majorMine]).investigators).toEqual(['000000-mine-safety', '150000-mine-safety']);
    expect(live('152502', [majorMine, settle('150000-mine-safety')]).state).toMatchObject({ investigator: '150000-mine-safety' });
    expect(live('152502', [majorMine, settle('150000-government')]).refused).toBe('exclusive-body');
  });

  test('while the level is not known every level counts: the county is none of them, the State Council may be', () => {
    const unknown = (investigator: string) => opening('152502', day, { accidentClass: 'coal-mine', investigator });
    expect(live('152502', [unknown('152502-government')]).refused).toBe('exclusive-body');
    expect(live('152502', [unknown('000000-government')]).refused).toBeNull();
  });

  test('JU-03: a region cannot raise it; the national agency and the State Council can', () => {
    const raise = (by: string): Told => ({
      name: 'decide-raising',
      on: day,
      by,
      data: { decision: 'raise', reason: '认为必要' },
      documents: [letter],
    });
    expect(live('152502', [mine, raise('150000-government')]).refused).toBe('exclusive-body');
    expect(live('152502', [mine, raise('000000-mine-safety')]).state).toMatchObject({ investigator: '000000-mine-safety' });
    expect(live('152502', [mine, raise('000000-government')]).state).toMatchObject({ investigator: '000000-government' });
  });

  test('what the State Council raised goes back to the bureau, not to a government', () => {
    const raised: Told = {
      name: 'decide-raising',
      on: day,
      by: '000000-government',
      data: { decision: 'raise', reason: '认为必要' },
      documents: [letter],
    };
    const back = (to: string): Told => ({ name: 'return-case', on: day, by: '000000-government', data: { to, reason: '交回' } });
    expect(live('152502', [mine, raised, back('150000-government')]).refused).toBe('exclusive-body');
    expect(live('152502', [mine, raised, back('150000-mine-safety')]).state).toMatchObject({ investigator: '150000-mine-safety' });
  });

  test('JU-25: 特别重大 is the State Council’s by decree 493', () => {
    const worst = opening('152502', day, { deaths: 30, accidentClass: 'coal-mine' });
    expect(live('152502', [worst]).state).toMatchObject({ investigator: '000000-government' });
  });
});

describe('JU-24: another body only by a decision on paper that departs from the special law', () => {
  // A fork-lift truck was entered as general and given to the district; then a person finds the field.
  const general = opening('320507', day, { deaths: 1, investigator: '320507-government' });
  const found: Told = {
    name: 'change-class',
    on: day,
    by: '320507-government',
    data: { class: 'other', field: 'special-equipment', reason: '叉车事故' },
  };
  const before = [general, found, file];

  test('without its reason, or without its paper, it is refused', () => {
    expect(live('320507', [...before, settle('320507-government')]).refused).toBe('exclusive-body');
    expect(live('320507', [...before, departure('320507-government')]).refused).toBe('document-missing');
  });

  test('with both it stands in the record as departing from the law, and is not asked about again', () => {
    const orders = [...before, departure('320507-government', { documents: [paper] })];
    const { state, events } = live('320507', orders);
    expect(state).toMatchObject({ investigator: '320507-government', competence: { changes: [{ documents: [paper] }] } });
    expect(events.at(-1)).toMatchObject({
      kind: 'investigator.settled',
      data: { article: '与特别法的规定不一致：《特种设备安全法》第七十二条', departure: '涉及多个领域，省人民政府决定统一调查' },
    });
    expect(offered('320507', orders).tasks).not.toContain('settle-investigator');
  });

  test('also when the body of the law has the case already; whoever would get it cannot take it by its own word', () => {
    const cited = { documents: [paper] };
    const given = departure('320507-government', cited);
    expect(live('320507', [forklift, file, given]).state).toMatchObject({ investigator: '320507-government' });
    expect(live('320507', [forklift, file, { ...given, by: '320507-government' }]).refused).toBe('no-competence');
    expect(live('320507', [forklift, settle('320500-market-supervision')]).refused).toBeNull();
  });

  test('a departure gives way to another one, or to the body of the law', () => {
    const departed = [...before, departure('320507-government', { documents: [paper] })];
    const toCity = departure('320500-government', { documents: [paper] });
    expect(live('320507', [...departed, toCity]).state).toMatchObject({ investigator: '320500-government' });
    expect(live('320507', [...departed, settle('320500-market-supervision')]).state).toMatchObject({
      investigator: '320500-market-supervision',
    });
  });

  test('what was raised goes back to whom a departure had given it, not to who had it before the field was found', () => {
    const raised = (by: string): Told => ({
      name: 'decide-raising',
      on: day,
      by,
      data: { decision: 'raise', reason: '认为必要' },
      documents: [letter],
    });
    const back: Told = { name: 'return-case', on: day, by: '000000-government', data: { reason: '交回' } };
    const departed = [...before, departure('320507-government', { documents: [paper] }), raised('000000-government'), back];
    expect(live('320507', departed).state).toMatchObject({ investigator: '320507-government' });
    const foundLater = [general, raised('000000-government'), { ...found, by: '000000-government' }, back];
    expect(live('320507', foundLater).refused).toBe('exclusive-body');
  });

  test('the body of the law itself departs from nothing, and a stranger investigates on no paper', () => {
    const cited = { documents: [paper] };
    expect(live('320507', [...before, departure('320500-market-supervision', cited)]).refused).toBe('departure-without-need');
    expect(live('320507', [...before, departure('330000-government', cited)]).refused).toBe('investigator-not-in-question');
    const open = opening('152502', day, { deaths: 4 });
    const data = { investigator: '152500-government', reason: '确定', departure: '无' };
    expect(live('152502', [open, settle('152500-government', { data })]).refused).toBe('departure-without-need');
  });
});

describe('elsewhere a person chooses between the readings', () => {
  const larger = (place: string) => opening(place, day, { deaths: 4 });

  test('T-25: the office of a league, or the region; a county of the chain with its reason; no stranger', () => {
    const settled = (organ: string) => live('152502', [larger('152502'), settle(organ)]);
    expect(offered('152502', [larger('152502')]).investigators).toEqual(['152500-government', '150000-government']);
    for (const organ of ['152500-government', '150000-government', '152502-government']) {
      expect(settled(organ).state).toMatchObject({ investigator: organ });
    }
    for (const organ of ['330000-government', '152501-government', '150000-union']) {
      expect(settled(organ).refused).toBe('investigator-not-in-question');
    }
  });

  test('of a district that is no more, the one that followed it', () => {
    const unknown = opening('110103', '2009-06-01', {});
    const later = (organ: string) => settle(organ, { on: '2012-03-01', by: organ });
    expect(live('110103', [unknown, later('110101-government')]).state).toMatchObject({ investigator: '110101-government' });
    expect(live('110103', [unknown, later('110102-government')]).refused).toBe('investigator-not-in-question');
  });

  test('兵团: a division or the Corps, by a person', () => {
    expect(offered('660800', [opening('660800', day, { deaths: 1 })]).investigators).toEqual(['660800-government', '660000-government']);
    const settled = live('660800', [opening('660800', day, { deaths: 1 }), settle('660800-government')]);
    expect(settled.state).toMatchObject({ investigator: '660800-government' });
  });

  test('fire (国办发〔2017〕87号, article 28): the government or its fire service', () => {
    const fire = opening('320507', day, { deaths: 4, accidentClass: 'fire' });
    expect(offered('320507', [fire]).investigators).toEqual(['320500-government', '320500-fire-rescue']);
    expect(live('320507', [fire, settle('320500-fire-rescue')]).state).toMatchObject({ investigator: '320500-fire-rescue' });
    expect(live('320507', [fire, settle('320507-fire-rescue')]).refused).toBe('investigator-not-in-question');
  });

  test('T-25: the committee of a zone only by the paper that authorises it', () => {
    const zone = opening('441371', day, { deaths: 1 });
    expect(live('441371', [zone, settle('441371-committee')]).refused).toBe('document-missing');
    expect(live('441371', [zone, file, settle('441371-committee', { documents: [paper] })]).state).toMatchObject({
      investigator: '441371-committee',
    });
  });
});
