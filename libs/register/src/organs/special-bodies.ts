import type { Day } from '@app/calendar';
import type { OrganKind } from '@app/domain';
import type { OrganVersion } from './organ-version';

/** Body, province or city of its seat, places of its district, and how sure the district is. */
type Row = readonly [name: string, seat: string, serves: readonly string[], sure: 'L' | 'R' | 'I'];

interface Line {
  readonly short: string;
  readonly kind: OrganKind;
  /** The short of the organ of its seat that took over. */
  readonly successor?: string;
  /** The names of one span, from the name of the row. */
  readonly spans: readonly { readonly from: Day | null; readonly to: Day | null; readonly name: (row: string) => string }[];
  readonly rows: readonly Row[];
}

/**
 * Provincial mine safety bureaus, named after the province. Those of the coal mine bureaus took the new name in the months after
 * 2020-10-09; Zhejiang and Guangdong had none before. Who serves the provinces without one was not published: inferred from the neighbour.
 */
const mines: readonly Row[] = [
  ['北京', '110000', ['110000'], 'R'],
  ['北京', '110000', ['120000'], 'I'],
  ['河北', '130000', ['130000'], 'R'],
  ['山西', '140000', ['140000'], 'R'],
  ['内蒙古', '150000', ['150000'], 'R'],
  ['辽宁', '210000', ['210000'], 'R'],
  ['吉林', '220000', ['220000'], 'R'],
  ['黑龙江', '230000', ['230000'], 'R'],
  ['江苏', '320000', ['320000'], 'R'],
  ['江苏', '320000', ['310000'], 'I'],
  ['安徽', '340000', ['340000'], 'R'],
  ['福建', '350000', ['350000'], 'R'],
  ['江西', '360000', ['360000'], 'R'],
  ['山东', '370000', ['370000'], 'R'],
  ['河南', '410000', ['410000'], 'R'],
  ['湖北', '420000', ['420000'], 'R'],
  ['湖南', '430000', ['430000'], 'R'],
  ['广西', '450000', ['450000'], 'R'],
  ['重庆', '500000', ['500000'], 'R'],
  ['四川', '510000', ['510000'], 'R'],
  ['四川', '510000', ['540000'], 'I'],
  ['贵州', '520000', ['520000'], 'R'],
  ['云南', '530000', ['530000'], 'R'],
  ['陕西', '610000', ['610000'], 'R'],
  ['甘肃', '620000', ['620000'], 'R'],
  ['青海', '630000', ['630000'], 'R'],
  ['宁夏', '640000', ['640000'], 'R'],
  ['新疆', '650000', ['650000'], 'R'],
];

const newMines: readonly Row[] = [
  ['浙江', '330000', ['330000'], 'I'],
  ['广东', '440000', ['440000', '460000'], 'I'],
];

/** Regional railway supervision bureaus. Beijing and its neighbours have none: the national authority looks after them itself. */
const railways: readonly Row[] = [
  ['沈阳', '210000', ['210000', '220000', '230000'], 'R'],
  ['沈阳', '210000', ['150400', '150500', '150700', '152200'], 'I'],
  ['上海', '310000', ['310000', '320000', '330000', '340000'], 'R'],
  ['上海', '310000', ['350000', '360000', '370000'], 'I'],
  ['广州', '440000', ['440000', '450000', '460000'], 'R'],
  ['广州', '440000', ['430000'], 'I'],
  ['成都', '510000', ['500000', '510000', '520000', '530000'], 'R'],
  ['成都', '510000', ['540000'], 'I'],
  ['武汉', '420000', ['410000', '420000'], 'R'],
  ['西安', '610000', ['610000'], 'R'],
  ['西安', '610000', ['140000'], 'I'],
  ['兰州', '620000', ['620000', '630000', '640000', '650000'], 'R'],
];

/** Six regional bureaus of the energy administration. */
const energyBureaus: readonly Row[] = [
  ['华北', '110000', ['110000', '120000', '130000'], 'R'],
  ['华北', '110000', ['150000'], 'I'],
  ['东北', '210000', ['210000', '220000', '230000'], 'R'],
  ['东北', '210000', ['150400', '150500', '150700', '152200'], 'I'],
  ['西北', '610000', ['610000', '630000', '640000'], 'R'],
  ['华东', '310000', ['310000', '340000'], 'R'],
  ['华中', '420000', ['420000', '360000', '500000'], 'R'],
  ['南方', '440000', ['440000', '450000', '460000'], 'R'],
];

/** Its twelve provincial offices. */
const energyOffices: readonly Row[] = [
  ['山西', '140000', ['140000'], 'R'],
  ['山东', '370000', ['370000'], 'R'],
  ['甘肃', '620000', ['620000'], 'R'],
  ['新疆', '650000', ['650000'], 'R'],
  ['浙江', '330000', ['330000'], 'R'],
  ['江苏', '320000', ['320000'], 'R'],
  ['福建', '350000', ['350000'], 'R'],
  ['河南', '410000', ['410000'], 'R'],
  ['湖南', '430000', ['430000'], 'R'],
  ['四川', '510000', ['510000'], 'R'],
  ['四川', '510000', ['540000'], 'I'],
  ['云南', '530000', ['530000'], 'R'],
  ['贵州', '520000', ['520000'], 'R'],
];

/** The maritime administrations directly under the ministry. On the Yangtze the trunk is one administration's. */
const maritime: readonly Row[] = [
  ['天津', '120000', ['120000'], 'R'],
  ['河北', '130000', ['130000'], 'R'],
  ['辽宁', '210000', ['210000'], 'R'],
  ['黑龙江', '230000', ['230000'], 'R'],
  ['上海', '310000', ['310000'], 'R'],
  ['江苏', '320000', ['320000'], 'R'],
  ['连云港', '320700', ['320700'], 'R'],
  ['浙江', '330000', ['330000'], 'R'],
  ['福建', '350000', ['350000'], 'R'],
  ['山东', '370000', ['370000'], 'R'],
  ['广东', '440000', ['440000'], 'R'],
  ['深圳', '440300', ['440300'], 'R'],
  ['广西', '450000', ['450000'], 'R'],
  ['海南', '460000', ['460000'], 'R'],
  ['长江', '420000', ['420000', '430000', '340000', '360000', '500000', '510000'], 'I'],
];

/** Provincial maritime offices of inland waters; most went into the transport departments about 2020, each on a day of its own. */
const inland: readonly Row[] = [
  ['吉林省', '220000', ['220000'], 'I'],
  ['江苏省', '320000', ['320000'], 'I'],
  ['安徽省', '340000', ['340000'], 'I'],
  ['江西省', '360000', ['360000'], 'I'],
  ['山东省', '370000', ['370000'], 'I'],
  ['河南省', '410000', ['410000'], 'I'],
  ['湖北省', '420000', ['420000'], 'I'],
  ['湖南省', '430000', ['430000'], 'I'],
  ['重庆市', '500000', ['500000'], 'I'],
  ['四川省', '510000', ['510000'], 'I'],
  ['贵州省', '520000', ['520000'], 'I'],
  ['云南省', '530000', ['530000'], 'I'],
  ['陕西省', '610000', ['610000'], 'I'],
  ['甘肃省', '620000', ['620000'], 'I'],
];

/** Regional administrations of civil aviation. */
const aviation: readonly Row[] = [
  ['华北地区', '110000', ['110000', '120000', '130000', '140000', '150000'], 'R'],
  ['东北地区', '210000', ['210000', '220000', '230000'], 'R'],
  ['华东地区', '310000', ['310000', '320000', '330000', '340000', '350000', '360000', '370000'], 'R'],
  ['中南地区', '440000', ['410000', '420000', '430000', '440000', '450000', '460000'], 'R'],
  ['西南地区', '510000', ['500000', '510000', '520000', '530000', '540000'], 'R'],
  ['西北地区', '610000', ['610000', '620000', '630000', '640000'], 'R'],
  ['新疆', '650000', ['650000'], 'R'],
];

const regulator = { short: 'energy', kind: 'power-regulator' } as const;
const mineSafety = { short: 'mine-safety', kind: 'mine-safety-agency' } as const;
const newMineName = { from: '2020-10-09', to: null, name: (row: string) => `国家矿山安全监察局${row}局` };

const lines: readonly Line[] = [
  { ...mineSafety, spans: [{ from: '2000-01-10', to: '2020-10-08', name: (row) => `${row}煤矿安全监察局` }, newMineName], rows: mines },
  { ...mineSafety, spans: [newMineName], rows: newMines },
  {
    short: 'railway',
    kind: 'railway-agency',
    spans: [{ from: '2013-03-14', to: null, name: (row) => `${row}铁路监督管理局` }],
    rows: railways,
  },
  {
    ...regulator,
    spans: [
      { from: '2003-03-20', to: '2013-06-08', name: (row) => `国家电力监管委员会${row}监管局` },
      { from: '2013-06-09', to: null, name: (row) => `国家能源局${row}监管局` },
    ],
    rows: energyBureaus,
  },
  {
    ...regulator,
    spans: [
      { from: '2003-03-20', to: '2013-06-08', name: (row) => `国家电力监管委员会${row}监管办公室` },
      { from: '2013-06-09', to: null, name: (row) => `国家能源局${row}监管办公室` },
    ],
    rows: energyOffices,
  },
  { short: 'maritime', kind: 'maritime-agency', spans: [{ from: null, to: null, name: (row) => `${row}海事局` }], rows: maritime },
  {
    short: 'local-maritime',
    kind: 'local-maritime-office',
    successor: 'transport',
    spans: [{ from: null, to: '2020-12-31', name: (row) => `${row}地方海事局` }],
    rows: inland,
  },
  {
    short: 'aviation',
    kind: 'civil-aviation-agency',
    spans: [{ from: null, to: null, name: (row) => `中国民用航空${row}管理局` }],
    rows: aviation,
  },
];

function versionsOf({ short, kind, successor, spans, rows }: Line): readonly OrganVersion[] {
  return rows.flatMap(([row, seat, serves, sure]) =>
    spans.map(({ from, to, name }): OrganVersion => {
      const next = successor === undefined ? {} : { successor: `${seat}-${successor}` };
      return { id: `${seat}-${short}`, name: name(row), place: seat, kind, from, to, origin: 'special', serves, sure, ...next };
    }),
  );
}

/** The agencies whose districts are no divisions (JU-24). A body stands in several rows where it is not equally sure of all its district. */
export const agencies: readonly OrganVersion[] = lines.flatMap(versionsOf);
