import { crossRegion, entrusting, onLevelChange, raising } from '@app/domain';
import type { CountedAccident, LevelChange } from '@app/domain';
import { casualtyRules } from '../assessment/casualty-rules';
import { allKinds } from './places.fixture';
import { competenceTable } from './table';

const accident: CountedAccident = { occurred: '2024-03-01', class: 'other' };

function change(more: Partial<LevelChange>, on: CountedAccident = accident) {
  const { way, derivation } = onLevelChange(
    { from: 'larger', to: 'major', ground: 'casualties', changedAt: '2024-03-31', ...more },
    on,
    casualtyRules,
  );
  return [way, derivation[0]?.rule, derivation[0]?.basis.article];
}

describe('JU-04 (decree 493, article 20(2)): the change must fall inside the window, the decision may follow', () => {
  test('day 30 and day 31; road traffic day 7 and day 8', () => {
    expect(change({})).toEqual(['take-over', 'JU-04', '第二十条第二款']);
    expect(change({ changedAt: '2024-04-01' })).toEqual(['raising-only', 'JU-04', '第二十条第一款']);
    const road = { ...accident, class: 'road-traffic' } as const;
    expect(change({ changedAt: '2024-03-08' }, road)[0]).toBe('take-over');
    expect(change({ changedAt: '2024-03-09' }, road)[0]).toBe('raising-only');
  });

  test('T-15: the missing count on day 31, outside; T-18: loss is no change of casualties', () => {
    expect(change({ ground: 'missing-counted', changedAt: '2024-04-01' })).toEqual(['raising-only', 'T-15', '第二十条第一款']);
    expect(change({ ground: 'loss', changedAt: '2024-03-10' })).toEqual(['raising-only', 'T-18', '第二十条第一款']);
  });

  test('T-19: the level goes down: the actor stays', () => {
    expect(change({ from: 'major', to: 'larger' }).slice(0, 2)).toEqual(['keep', 'T-19']);
    expect(change({ from: 'major', to: 'major' })[0]).toBe('keep');
  });
});

describe('JU-03 (article 20(1)): any higher government, without limit of time', () => {
  const ask = (investigator: string, occurredOn = '2024-06-01') =>
    raising({ investigator, level: 'larger', occurredOn }, allKinds, competenceTable);

  test('the next higher first, up to the State Council; nobody raises beyond it', () => {
    expect(ask('370113').to.map(({ title }) => title.zh)).toEqual(['济南市人民政府', '山东省人民政府', '国务院']);
    expect(ask('000000').to).toEqual([]);
    expect(ask('152502').to.map(({ title }) => title.zh)).toEqual(['内蒙古自治区人民政府', '国务院']);
  });

  test('T-05 (article 29): the period is not restarted', () => {
    expect(ask('370113').derivation.find(({ rule }) => rule === 'T-05')?.text.zh).toContain('不重新起算');
  });

  test('JU-06, JU-07, JU-11 everywhere; JU-08 (Shandong, article 68) from 2022-03-01; JU-09 only in Sichuan', () => {
    const ids = (code: string, day?: string) => ask(code, day).grounds.map(({ id }) => id);
    expect(ids('441300')).toEqual(['JU-06', 'JU-07', 'JU-11']);
    expect(ids('370113')).toEqual(['JU-06', 'JU-07', 'JU-11', 'JU-08']);
    expect(ids('370113', '2022-02-28')).not.toContain('JU-08');
    expect(ids('511700').filter((id) => id.startsWith('JU-09'))).toHaveLength(7);
  });
});

describe('JU-01, JU-02 (article 19): who may be charged with it', () => {
  const county = { kind: 'government', place: '440117', organ: '440117-government', title: { zh: '', en: '' } } as const;
  const ask = (more: Partial<Parameters<typeof entrusting>[0]>) =>
    entrusting({ investigator: county, rank: 'county', level: 'ordinary', victims: 0, ...more }, competenceTable);

  test('nobody hurt and ordinary: also the unit; one victim, a higher level or a higher government: not the unit', () => {
    expect(ask({})).toMatchObject({ department: true, unit: 'yes' });
    expect(ask({ victims: 1 }).unit).toBe('no');
    expect(ask({ level: 'larger' }).unit).toBe('no');
    expect(ask({ rank: 'city' }).unit).toBe('no');
  });

  test('not known whether anybody was hurt: unknown, not yes', () => {
    expect(ask({ victims: null }).unit).toBe('unknown');
  });

  test('an agency of a line authority entrusts nobody under article 19', () => {
    expect(ask({ investigator: { ...county, kind: 'mine-safety-agency' } })).toMatchObject({ department: false, unit: 'no' });
  });
});

describe('JU-05 (article 21): the place of the accident investigates, the seat of the unit sends people', () => {
  const ask = (place: string, unitPlace: string, investigator: string, level: 'larger' | 'extraordinary' = 'larger') => {
    const { applies, mustSend } = crossRegion({ level, place, unitPlace, investigator }, allKinds, competenceTable);
    return [applies, mustSend?.title.zh ?? null];
  };

  test('another province: the government of the same rung (inferred)', () => {
    expect(ask('441322', '370113', '441300')).toEqual(['yes', '济南市人民政府']);
    expect(ask('441322', '370113', '441322')).toEqual(['yes', '长清区人民政府']);
  });

  test('two counties of one city, investigated by the city: the county of the unit', () => {
    expect(ask('511725', '511781', '511700')).toEqual(['yes', '万源市人民政府']);
  });

  test('one county: not cross-region; extraordinary: excepted; too coarse: unknown', () => {
    expect(ask('441322', '441322', '441300')).toEqual(['no', null]);
    expect(ask('441322', '370113', '000000', 'extraordinary')).toEqual(['no', null]);
    expect(ask('441322', '441300', '441300')).toEqual(['unknown', null]);
    expect(ask('441322', '999999', '441300')).toEqual(['unknown', null]);
  });
});
