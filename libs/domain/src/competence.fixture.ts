import type { Source } from '@app/clock';
import type { Assignment } from './jurisdiction/body';
import type { CompetenceLaw } from './jurisdiction/competence-law';
import type { CompetenceTable, PlaceCase } from './jurisdiction/competence-table';
import type { RaisingGround } from './jurisdiction/raising-ground';
import type { Rank } from './place/rank';
import type { Place, PlaceKind } from './place/place';

const decree = (article: string): Source => ({ law: '《生产安全事故报告和调查处理条例》', article, confidence: 'L' });
const text = (zh: string) => ({ zh, en: zh });
const government = (seat: Rank): Assignment => ({ body: 'government', seat, title: text('人民政府') });
const silent = (article: string) => ({ text: text('由谁负责须人工决定'), basis: decree(article) });

function place(code: string, name: string, kind: PlaceKind, parent: string | null): Place {
  return { code, name, kind, parent };
}

function ground(id: string, more: Partial<RaisingGround> = {}): RaisingGround {
  return {
    id,
    place: '000000',
    levels: ['ordinary', 'larger', 'major'],
    inForce: { from: '2013-12-03' },
    title: text('跨行政区域且调查处理难度较大'),
    proposes: text('安全生产监督管理部门'),
    decides: text('上一级人民政府'),
    basis: { law: '115号', article: '（条次未见）', confidence: 'R' },
    ...more,
  };
}

const placeCases: Readonly<Record<PlaceCase, CompetenceTable['placeCases'][PlaceCase]>> = {
  municipality: silent('第十九条'),
  prefecture: silent('第十九条'),
  'dispatched-office': silent('第十九条'),
  'directly-under-province': silent('第十九条'),
  'city-without-counties': silent('第十九条'),
  corps: silent('第十九条'),
  zone: silent('第十九条'),
  'several-bodies': silent('第十九条'),
  'too-coarse': silent('第十九条'),
  'unknown-place': silent('第十九条'),
  'before-the-law': silent('第四十六条'),
};

/** 临河区, its city, region and country, under article 19 as it stands; two grounds of raising, one of which needs a consent. */
export const competence: CompetenceLaw = {
  places: [
    place('150802', '临河区', 'district', '150800'),
    place('150800', '巴彦淖尔市', 'city', '150000'),
    place('150000', '内蒙古自治区', 'autonomous-region', '000000'),
    place('000000', '中华人民共和国', 'country', null),
  ],
  table: {
    rules: [
      {
        kind: 'assigned',
        id: 'JU-01',
        fields: ['general', 'road-traffic', 'fire'],
        inForce: { from: '2007-06-01' },
        basis: decree('第十九条'),
        by: {
          ordinary: government('county'),
          larger: government('city'),
          major: government('provincial'),
          extraordinary: government('national'),
        },
      },
    ],
    placeCases,
    zoneAuthorised: decree('第十九条'),
    extraordinary: decree('第四十五条'),
    exclusion: { from: '2022-03-01', basis: decree('第四十五条'), before: decree('第四十五条') },
    entrusting: { stateCouncil: decree('第十九条第一款'), department: decree('第十九条第二款'), unit: decree('第十九条第三款') },
    crossRegion: { basis: decree('第二十一条'), sameRank: decree('第二十一条') },
    raising: {
      basis: decree('第二十条第一款'),
      clock: decree('第二十九条'),
      grounds: [
        ground('JU-06'),
        ground('S3', { place: '150800', decidedBy: 'safety-commission', consentOf: 'government', title: text('性质严重、影响恶劣') }),
      ],
    },
  },
  bodies: [],
};

/** 济源市, which lies directly under its province and has no city above it (counting 4.6.11). */
export const underProvince: CompetenceLaw = {
  ...competence,
  places: [
    place('419001', '济源市', 'county-city', '410000'),
    place('410000', '河南省', 'province', '000000'),
    place('000000', '中华人民共和国', 'country', null),
  ],
};
