import { releaseInForce } from '@app/register';
import published from '../../../../test/fixtures/accidents.json';
import { placeOf, zoneOf } from './place-of';
import { recordsSchema } from './record.schema';

const { register } = releaseInForce();
const records = recordsSchema.parse(published);

/** By hand, from the words of each record. A zone has no code: the county of its text, else the city. */
const codes: Readonly<Record<string, string>> = {
  'boluo-20220721': '441322',
  'changqing-20240315': '370113',
  'changsha-20220429': '430112',
  'conghua-20221127': '440117',
  'diaoshuidong-20201204': '500118',
  'dingtao-20231109': '371703',
  'dongzhi-20251027': '341721',
  'ermugou-20191118': '140728',
  'fengtai-20210416': '110106',
  // 桂平市长安工业园区
  'guiping-1219': '450881',
  'haizhu-tower-20170722': '440105',
  'haoye-20230115': '211122',
  'heyuan-20250309': '441602',
  'huocheng-20220502': '654023',
  'hushan-20210110': '370686',
  'leizhou-20191203': '440882',
  'linhe-20220919': '150802',
  'nanshan-hospital-0602': '440305',
  'pingmei12-20240112': '410400',
  'pingyuan-20230823': '441426',
  'quxian-20130915': '511725',
  'shengzhou-0702': '330683',
  'shuozhou-20240728': '140600',
  'tianjin-20150812': '120116',
  'urumqi-20220126': '650105',
  'wuyi-20230417': '330723',
  // 梧州高新区
  'wuzhou-20201125': '450400',
  'wuzhou-20201130': '450403',
  'xiangshui-20190321': '320921',
  'xiashan-20240116': '440803',
  'xingcheng-20140705': '230405',
  'xingshan-20111001': '420526',
  'xinjia-20200307': '350502',
  'xinyu-20240124': '360502',
  'xiushan-20231019': '500241',
  'yongju-20231116': '141102',
  'youan-20180420': '511781',
  'yuchen-20170913': '230321',
  'yuguang-20170320': '419001',
  // 惠州市仲恺高新区
  'zhongkai-20241111': '441300',
  // 珠海市高新区
  'zhuhai-20241022': '440400',
};

test('every published record is read to the county, city or zone that its text names', () => {
  const read = records.map((record) => [record.id, placeOf(record, record.occurred_at?.slice(0, 10) ?? '2022-01-01', register)]);
  expect(Object.fromEntries(read)).toEqual(codes);
});

function textOn(place: string, day: string, province: string | null = null): string | null {
  const [record] = recordsSchema.parse([{ id: 'x', place, province }]);
  if (record === undefined) throw new Error('no record');
  return placeOf(record, day, register);
}

test.each([
  ['湖南省长沙市望城县', '2010-06-01', '430122'],
  ['湖南省长沙市望城区', '2022-04-29', '430112'],
  ['吉林省延边州敦化市', '2022-01-01', '222403'],
  ['吉林省吉林市丰满区', '2022-01-01', '220211'],
  ['甘肃省临夏州临夏县', '2022-01-01', '622921'],
  ['四川省阿坝州', '2022-01-01', '513200'],
  ['内蒙古阿拉善盟阿拉善左旗', '2023-02-22', '152921'],
  ['广东省汕尾市城区', '2022-01-01', '441502'],
  ['广东省揭阳市榕城区', '2022-01-01', '445202'],
  ['新疆石河子市', '2022-01-01', '659001'],
])('counting by the year: %s on %s', (place, day, code) => {
  expect(textOn(place, day)).toBe(code);
});

test('a county without its city is found where its province has one of that name, else the province alone is certain', () => {
  expect(textOn('响水县生态化工园区', '2019-03-21', '江苏')).toBe('320921');
  expect(textOn('市中区某厂', '2022-01-01', '四川')).toBe('510000');
});

test('a text that names no place of the country is not read', () => {
  expect(textOn('某地', '2022-01-01')).toBeNull();
});

test('T-25: a zone right behind its city is a place under that city; one in a county is the county’s, and no zone is guessed', () => {
  const zones = records.flatMap((record) => {
    const division = codes[record.id] ?? '';
    const zone = zoneOf(record, division, record.occurred_at?.slice(0, 10) ?? '2022-01-01', register);
    return zone === null ? [] : [[record.id, zone.code, zone.name, zone.parent]];
  });
  expect(zones).toEqual([
    ['wuzhou-20201125', '450471', '梧州高新区', '450400'],
    ['zhongkai-20241111', '441371', '仲恺高新区', '441300'],
    ['zhuhai-20241022', '440471', '珠海高新区', '440400'],
  ]);
});
