import { placesOf, releasePlaces } from '../index';
import { find } from './search';
import { searchEntries } from './search-entries';

const places = placesOf(releasePlaces, []);
const today = '2026-11-29';

function names(text: string, day = today, most = 5): readonly string[] {
  return places.search(text, day, most).map(({ within, name }) => `${within}${name}`);
}

test('by name, with or without its kind, and with the places above it', () => {
  const linhe = ['内蒙古自治区巴彦淖尔市临河区'];
  expect(['临河', '临河区', '巴彦淖尔临河', '内蒙古临河区', '内蒙古自治区巴彦淖尔市临河区'].map((text) => names(text))).toEqual(
    Array(5).fill(linhe),
  );
});

test('by pinyin and by initials', () => {
  expect(names('chongqing')).toEqual(['重庆市']);
  expect(names('cq')[0]).toBe('重庆市');
  expect(names('Chong Qing')).toEqual(['重庆市']);
  expect(names('bayannaoerlinhe')).toEqual(['内蒙古自治区巴彦淖尔市临河区']);
  expect(names('lvliang')[0]).toBe('山西省吕梁市');
  expect(names('lüliang')[0]).toBe('山西省吕梁市');
});

// A dictionary of words reads most of these otherwise.
test.each([
  ['changzhi', '山西省长治市'],
  ['zhangzi', '山西省长治市长子县'],
  ['luan', '安徽省六安市'],
  ['liupanshui', '贵州省六盘水市'],
  ['bengbu', '安徽省蚌埠市'],
  ['taizhou', '江苏省泰州市'],
  ['lishui', '浙江省丽水市'],
  ['hongtong', '山西省临汾市洪洞县'],
  ['donge', '山东省聊城市东阿县'],
  ['shenxian', '山东省聊城市莘县'],
  ['shanxian', '山东省菏泽市单县'],
  ['dabu', '广东省梅州市大埔县'],
  ['huangpu', '上海市黄浦区'],
  ['yanshan', '河北省沧州市盐山县'],
  ['guoyang', '安徽省亳州市涡阳县'],
  ['xingyang', '河南省郑州市荥阳市'],
  ['yingjing', '四川省雅安市荥经县'],
  ['xunxian', '河南省鹤壁市浚县'],
  ['laoting', '河北省唐山市乐亭县'],
  ['laoling', '山东省德州市乐陵市'],
  ['yueqing', '浙江省温州市乐清市'],
  ['minle', '甘肃省张掖市民乐县'],
  ['yuxian', '山西省阳泉市盂县'],
  ['yuli', '新疆维吾尔自治区巴音郭楞蒙古自治州尉犁县'],
  ['weishi', '河南省开封市尉氏县'],
  ['minhang', '上海市闵行区'],
  ['fanshi', '山西省忻州市繁峙县'],
])('%s finds %s', (text, name) => {
  expect(names(text)).toContain(name);
});

test('two counties of one name are told apart by the place above them, the higher place goes first', () => {
  expect(names('朝阳区')).toEqual(['北京市朝阳区', '吉林省长春市朝阳区']);
  expect(names('朝阳').slice(0, 2)).toEqual(['辽宁省朝阳市', '北京市朝阳区']);
});

test('an exact name goes before a beginning, a beginning before what lies inside', () => {
  const found = places.search('东城', today, 20).map(({ name }) => name);
  expect(found[0]).toBe('东城区');
  expect(names('anx', today, 200)).toContain('河北省保定市安新县');
  // Not where a syllable is cut: lANXi.
  expect(names('anx', today, 200)).not.toContain('浙江省金华市兰溪市');
});

test('what was abolished or renamed is found only where nothing stands, as of its last day', () => {
  expect(places.search('下城区', today, 5)).toEqual([
    { code: '330103', name: '下城区', kind: 'district', within: '浙江省杭州市', abolished: true },
  ]);
  expect(places.search('下城区', '2015-01-01', 5)).toMatchObject([{ code: '330103', abolished: false }]);
  expect(places.search('襄樊', today, 5)).toMatchObject([{ code: '420600', name: '襄樊市', within: '湖北省', abolished: true }]);
  expect(names('重庆江北')).toEqual(['重庆市江北区', '四川省重庆市江北区', '四川省重庆市江北县']);
  expect(places.search('襄樊襄阳区', today, 5)).toMatchObject([{ code: '420607', within: '湖北省襄樊市', abolished: true }]);
  expect(places.search('两江新区', '2015-01-01', 5)).toEqual([]);
});

test('nothing is found for nothing, and never more than was asked for', () => {
  expect(places.search('  ', today, 5)).toEqual([]);
  expect(places.search('不存在的地方', today, 5)).toEqual([]);
  expect(places.search('x', today, 7)).toHaveLength(7);
});

// Time depends on the machine; what a query does to each place does not.
test('a query looks at each place a few times, and names only what it shows', () => {
  const entries = searchEntries(releasePlaces);
  let named = 0;
  for (const text of ['临河', 'cq', 'zzz', '巴彦淖尔临河', '不存在的地方']) {
    let reads = 0;
    const counted = entries.map((entry) => ({
      ...entry,
      get version() {
        reads += 1;
        return entry.version;
      },
    }));
    find(counted, text, today, 10, (code, day) => {
      named += 1;
      return places.fullName(code, day);
    });
    expect(reads).toBeLessThan(entries.length * 8);
  }
  expect(named).toBeLessThanOrEqual(50);
});
