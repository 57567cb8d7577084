import { compareRanks, rankOf } from '@app/domain';
import type { PlaceKind } from '@app/domain';
import { placesOf, releasePlaces, standingOn } from '../index';

const places = placesOf(releasePlaces, []);
const today = '2026-11-29';
const editions = [1988, 1992, 1996, 2000, 2004, 2008, 2012, 2015, 2016, 2018, 2020, 2021, 2022, 2023, 2024].map((year) => `${year}-12-31`);

function standing(day: string): number {
  return releasePlaces.filter((version) => !version.code.startsWith('66') && standingOn(version, day) === 'certain').length - 1;
}

// Counted in the yearly lists themselves, less 台湾, 香港, 澳门 and headings; 1989 to 1991 one more than listed, 井陉矿区.
test.each([
  ['1988-12-31', 3194],
  ['1990-12-31', 3200],
  ['1995-12-31', 3213],
  ['2000-12-31', 3225],
  ['2005-12-31', 3226],
  ['2010-12-31', 3220],
  ['2015-12-31', 3215],
  ['2016-12-31', 3216],
  ['2018-12-31', 3215],
  ['2020-12-31', 3208],
  ['2021-12-31', 3207],
  ['2024-12-31', 3210],
])('on %s as many divisions stand as the list of that day has: %i', (day, count) => {
  expect(standing(day)).toBe(count);
});

test('on every day on which something changed, what stands hangs on something that stands', () => {
  const days = new Set(releasePlaces.flatMap(({ since, until }) => [since.by, until?.last ?? today, until?.goneBy ?? today]));
  const alone = [...days].flatMap((day) =>
    releasePlaces
      .filter(({ code, parent }) => parent !== null && places.on(code, day) !== null && places.on(parent, day) === null)
      .filter((version) => places.on(version.code, day) === version)
      .map(({ code, name }) => `${day} ${code} ${name}`),
  );
  expect(alone).toEqual([]);
});

test('today there are 31 provinces, 333 divisions of the rank of a city and 2,847 counties', () => {
  const now = places.codes().flatMap((code) => places.on(code, today) ?? []);
  const listed = now.filter(({ code }) => !code.startsWith('66'));
  const ofRank = (rank: string): number => listed.filter(({ kind }) => rankOf(kind) === rank).length;
  expect([ofRank('provincial'), ofRank('city'), ofRank('county')]).toEqual([31, 333, 2847]);
});

test('every abolished code has a successor that stands today', () => {
  const lost = places.codes().filter((code) => places.successorsOn(code, today).length === 0);
  expect(lost).toEqual([]);
  expect(places.codes().filter((code) => places.on(code, today) === null).length).toBeGreaterThan(2000);
});

test('a successor is a place that the register knows', () => {
  const unknown = releasePlaces.flatMap(({ successors }) => successors).filter((code) => places.versions(code).length === 0);
  expect(unknown).toEqual([]);
});

test('a successor stands, or has followed on, from the day on which the place was gone', () => {
  const late = releasePlaces
    .filter(({ until, successors }) => until !== null && successors.length > 0)
    .filter(({ until, successors }) => successors.some((code) => places.successorsOn(code, until?.goneBy ?? today).length === 0))
    .map(({ code, name, until }) => `${code} ${name} ${until?.goneBy}`);
  expect(late).toEqual([]);
});

test('one code never stands for two places for certain, and leaves no day between a name and the next', () => {
  const wrong = places.codes().filter((code) => {
    const versions = places.versions(code);
    return versions.some(({ until }, at) => {
      const next = versions[at + 1];
      return next !== undefined && (until === null || until.last >= next.since.by || (next.since.after ?? '') < until.last);
    });
  });
  expect(wrong).toEqual([]);
});

test.each(editions)('on %s every chain ends at the country, and ranks rise', (day) => {
  const wrong = places.codes().filter((code) => {
    const chain = places.chainOn(code, day);
    if (chain.length === 0) return false;
    const ranks = chain.map(({ kind }) => rankOf(kind) ?? 'county');
    // The corps has the rank of a province and hangs on one.
    const rises = ranks.every(
      (rank, at) => at === 0 || chain[at - 1]?.kind === 'corps' || compareRanks(ranks[at - 1] ?? 'national', rank) < 0,
    );
    return chain.at(-1)?.code !== '000000' || !rises;
  });
  expect(wrong).toEqual([]);
});

// Places of real accidents and of the local opinions, each on a day on which something happened there.
const records: readonly (readonly [code: string, day: string, name: string, kind: PlaceKind])[] = [
  ['441322', '2022-07-21', '广东省惠州市博罗县', 'county'],
  ['370113', '2024-03-15', '山东省济南市长清区', 'district'],
  ['430112', '2022-04-29', '湖南省长沙市望城区', 'district'],
  ['440117', '2022-11-27', '广东省广州市从化区', 'district'],
  ['500118', '2020-12-04', '重庆市永川区', 'district'],
  ['371703', '2023-11-09', '山东省菏泽市定陶区', 'district'],
  ['341721', '2025-10-27', '安徽省池州市东至县', 'county'],
  ['140728', '2019-11-18', '山西省晋中市平遥县', 'county'],
  ['110106', '2021-04-16', '北京市丰台区', 'district'],
  ['450881', '2016-08-01', '广西壮族自治区贵港市桂平市', 'county-city'],
  ['440105', '2017-07-22', '广东省广州市海珠区', 'district'],
  ['211122', '2023-01-15', '辽宁省盘锦市盘山县', 'county'],
  ['441602', '2025-03-09', '广东省河源市源城区', 'district'],
  ['654023', '2022-05-02', '新疆维吾尔自治区伊犁哈萨克自治州霍城县', 'county'],
  ['370686', '2021-01-10', '山东省烟台市栖霞市', 'county-city'],
  ['440882', '2019-12-03', '广东省湛江市雷州市', 'county-city'],
  ['150802', '2022-09-19', '内蒙古自治区巴彦淖尔市临河区', 'district'],
  ['410400', '2024-01-12', '河南省平顶山市', 'city'],
  ['441426', '2023-08-23', '广东省梅州市平远县', 'county'],
  ['511725', '2013-09-15', '四川省达州市渠县', 'county'],
  ['330683', '2018-01-01', '浙江省绍兴市嵊州市', 'county-city'],
  ['140600', '2024-07-28', '山西省朔州市', 'city'],
  ['120116', '2015-08-12', '天津市滨海新区', 'district'],
  ['650105', '2022-01-26', '新疆维吾尔自治区乌鲁木齐市水磨沟区', 'district'],
  ['330723', '2023-04-17', '浙江省金华市武义县', 'county'],
  ['450403', '2020-11-30', '广西壮族自治区梧州市万秀区', 'district'],
  ['320921', '2019-03-21', '江苏省盐城市响水县', 'county'],
  ['440803', '2024-01-16', '广东省湛江市霞山区', 'district'],
  ['230405', '2014-07-05', '黑龙江省鹤岗市兴安区', 'district'],
  ['420526', '2011-10-01', '湖北省宜昌市兴山县', 'county'],
  ['350502', '2020-03-07', '福建省泉州市鲤城区', 'district'],
  ['360502', '2024-01-24', '江西省新余市渝水区', 'district'],
  ['500241', '2023-10-19', '重庆市秀山土家族苗族自治县', 'autonomous-county'],
  ['141102', '2023-11-16', '山西省吕梁市离石区', 'district'],
  ['511781', '2018-04-20', '四川省达州市万源市', 'county-city'],
  ['230321', '2017-09-13', '黑龙江省鸡西市鸡东县', 'county'],
  ['419001', '2017-03-20', '河南省济源市', 'county-city'],
  ['330327', '2014-05-15', '浙江省温州市苍南县', 'county'],
  ['410800', '2025-01-01', '河南省焦作市', 'city'],
  ['350600', '2025-01-01', '福建省漳州市', 'city'],
  ['130100', '2025-01-01', '河北省石家庄市', 'city'],
  ['532300', '2025-01-01', '云南省楚雄彝族自治州', 'prefecture'],
  ['320100', '2025-01-01', '江苏省南京市', 'city'],
  ['430000', '2025-01-01', '湖南省', 'province'],
  ['350000', '2025-01-01', '福建省', 'province'],
  ['150000', '2025-01-01', '内蒙古自治区', 'autonomous-region'],
  ['120000', '2025-01-01', '天津市', 'municipality'],
  ['152500', '2025-01-01', '内蒙古自治区锡林郭勒盟', 'league'],
  ['232700', '2025-01-01', '黑龙江省大兴安岭地区', 'area'],
  ['542500', '2025-01-01', '西藏自治区阿里地区', 'area'],
  ['460300', '2018-01-01', '海南省三沙市', 'city-without-counties'],
  ['460300', '2025-01-01', '海南省三沙市', 'city'],
  ['460200', '2010-01-01', '海南省三亚市', 'city-without-counties'],
  ['441900', '2025-01-01', '广东省东莞市', 'city-without-counties'],
  ['442000', '2025-01-01', '广东省中山市', 'city-without-counties'],
  ['620200', '2025-01-01', '甘肃省嘉峪关市', 'city-without-counties'],
  ['460400', '2025-01-01', '海南省儋州市', 'city-without-counties'],
  ['429021', '2025-01-01', '湖北省神农架林区', 'special-district'],
  ['520203', '2025-01-01', '贵州省六盘水市六枝特区', 'special-district'],
  ['150722', '2025-01-01', '内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗', 'banner'],
  ['659001', '2025-01-01', '新疆维吾尔自治区石河子市', 'county-city'],
  ['660000', '2025-01-01', '新疆生产建设兵团', 'corps'],
  ['660800', '2025-01-01', '新疆生产建设兵团第八师', 'corps-division'],
  ['653132', '2026-06-01', '新疆维吾尔自治区喀什地区岑岭县', 'county'],
];

test.each(records)('%s on %s is %s, %s', (code, day, name, kind) => {
  expect(places.fullName(code, day)).toBe(name);
  expect(places.on(code, day)?.kind).toBe(kind);
});
