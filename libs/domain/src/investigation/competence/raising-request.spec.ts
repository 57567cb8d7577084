import { decideOrder } from '../../rehearsal.fixture';
import { linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const [city, emergency] = ['150800-government', '150802-emergency'];
const organs = { [city]: { name: '巴彦淖尔市人民政府', place: '150800' }, [emergency]: { name: '临河区应急管理局', place: '150802' } };
const propose = (ground: string) => {
  const data = { ref: 'P1', ground, to: city, reason: '取证跨省。' };
  const order = { name: 'propose-raising', at: '2022-10-11 09:00', by: emergency, data, named: { organs, places: {} } };
  const [drafted] = [decideOrder(investigation, linhe(team), order)].flat();
  return drafted !== undefined && 'data' in drafted ? String(drafted.data['text']).split('\n') : [];
};

test('JU-06, T-54: the request goes to an organ and says ground, article and that nothing restarts, in names', () => {
  expect(propose('JU-06')).toEqual([
    '关于提请提级调查临河区朗润园三区住宅建设项目“9·19”高处坠落一般生产安全事故的请示',
    '（发文字号：　　〔2022〕　　号）',
    '',
    '巴彦淖尔市人民政府：',
    '　　2022年9月19日发生的临河区朗润园三区住宅建设项目“9·19”高处坠落一般生产安全事故（事故发生单位：施工单位），截至目前死亡1人。',
    '　　依照115号，该起事故属于“跨行政区域且调查处理难度较大”的情形：取证跨省。',
    '　　《生产安全事故报告和调查处理条例》第二十条第一款规定，上级人民政府认为必要时，可以调查由下级人民政府负责调查的事故。',
    '　　建议对该起事故提级调查。调查期限自事故发生之日起计算，不因提级重新起算。',
    '　　妥否，请批示。',
    '',
    '临河区应急管理局',
    '2022年10月11日',
  ]);
});

test('JU-03, article 20(1): on the free power the article is cited once', () => {
  expect(propose('JU-03').filter((line) => line.includes('第二十条第一款'))).toEqual([
    '　　依照《生产安全事故报告和调查处理条例》第二十条第一款，该起事故属于“上级人民政府认为必要”的情形：取证跨省。',
  ]);
});
