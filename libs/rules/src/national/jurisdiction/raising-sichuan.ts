import type { RaisingGround } from '@app/domain';

function ground(letter: string, zh: string, en: string): RaisingGround {
  return {
    id: `JU-09${letter}`,
    place: '510000',
    levels: ['larger'],
    inForce: { from: '2021-07-06' },
    title: { zh, en },
    proposes: { zh: '四川省安全生产委员会办公室', en: 'office of the provincial safety commission' },
    decides: { zh: '四川省安全生产委员会（经省人民政府授权）', en: 'provincial safety commission under authority of the province' },
    decidedBy: 'safety-commission',
    basis: { law: '四川省《较大生产安全事故提级调查处理及挂牌督办办法》（2021年）', article: '（条次未见）', confidence: 'R' },
  };
}

/** Seven cases in which Sichuan raises a larger accident to the province; known from reports of the press, in force from their day. */
export const raisingInSichuan: readonly RaisingGround[] = [
  ground('a', '事故特别复杂或者社会影响特别重大', 'Very complex or very large effect'),
  ground('b', '举报查实瞒报、谎报', 'Reported and found concealed or falsified'),
  ground('c', '矿山、危险化学品、烟花爆竹、冶炼、建筑施工死亡6至9人', '6–9 dead in mines, chemicals, fireworks, smelting, construction'),
  ground('d', '同一企业24个月内再次发生较大事故', 'Second larger accident of one enterprise in 24 months'),
  ground('e', '省级挂牌督办重大隐患期间发生事故', 'While a hidden danger of it is under provincial supervision'),
  ground('f', '省级警示、约谈后12个月内发生事故', 'Within 12 months of a provincial warning or interview'),
  ground('g', '其他情形', 'Other'),
];
