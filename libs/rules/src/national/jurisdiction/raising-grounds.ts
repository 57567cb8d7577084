import type { RaisingGround } from '@app/domain';
import type { Article } from '../../articles/article';
import { investigationRules115, investigationRules115From, regulation493 } from '../sources';
import { raisingInSichuan } from './raising-sichuan';

export const article20: Article = {
  source: regulation493('第二十条第一款'),
  quote: ['上级人民政府认为必要时，可以调查由下级人民政府负责调查的事故。'],
};

export const shijiazhuang: Article = {
  source: { law: '石家庄市安全生产实施意见（文号未见）', article: '二（五）', confidence: 'S' },
  quote: ['对性质严重、影响恶劣的事故，经市政府同意，实行提级调查，严格事故调查处理。'],
};

const department = { zh: '安全生产监督管理部门', en: 'safety department' };

/** Named grounds beside the free power of article 20(1): national ones, and those of places that have written their own. */
export const raisingGrounds: readonly RaisingGround[] = [
  {
    id: 'JU-06',
    place: '000000',
    levels: ['ordinary', 'larger', 'major'],
    inForce: { from: investigationRules115From },
    title: { zh: '跨行政区域且调查处理难度较大', en: 'Cross-region and difficult' },
    proposes: { zh: `${department.zh}报本级人民政府`, en: `${department.en}, to its own government` },
    decides: { zh: '本级人民政府提请上一级人民政府决定', en: 'the next higher government, asked by that government' },
    basis: investigationRules115('（条次未见）', 'R'),
  },
  {
    id: 'JU-07',
    place: '000000',
    levels: ['ordinary', 'larger', 'major'],
    inForce: { from: investigationRules115From },
    title: { zh: '中央企业发生的事故', en: 'Accident of a central enterprise' },
    proposes: { zh: `上级${department.zh}`, en: `the higher ${department.en}` },
    decides: { zh: '其本级人民政府', en: 'its own government' },
    basis: investigationRules115('（条次未见）', 'R'),
  },
  {
    id: 'JU-11',
    place: '000000',
    levels: ['ordinary', 'larger', 'major'],
    inForce: { from: '2022-04-01' },
    title: { zh: '瞒报事故，必要时提级', en: 'Concealed accident, where necessary' },
    proposes: { zh: '上级安全生产委员会', en: 'the higher safety commission' },
    decides: { zh: '上级人民政府', en: 'the higher government' },
    basis: { law: '安委〔2022〕6号（十五条硬措施）', article: '（条次未见）', confidence: 'G' },
  },
  {
    id: 'JU-08',
    place: '370000',
    levels: ['ordinary', 'larger'],
    inForce: { from: '2022-03-01' },
    title: {
      zh: '可能迟报、漏报、谎报、瞒报，事故特别复杂或者社会影响特别重大',
      en: 'Possible late, missing, false or concealed report; special complexity; very large social effect',
    },
    proposes: {
      zh: '省、设区的市负有安全生产监督管理职责的部门或者安全生产委员会办公室',
      en: 'the department or the office of the safety commission of the province or city',
    },
    decides: { zh: '本级人民政府', en: 'its own government' },
    basis: { law: '《山东省安全生产条例》（2021年修订）', article: '第六十八条', confidence: 'L' },
  },
  {
    id: 'S3',
    place: '130100',
    levels: ['ordinary'],
    // Number and date of the opinion were not seen; it cites a provincial paper of 2015.
    inForce: { from: '2016-01-01' },
    title: { zh: '性质严重、影响恶劣', en: 'Serious in nature, bad in effect' },
    proposes: { zh: '市安全生产委员会办公室', en: 'the office of the safety commission of the city' },
    decides: { zh: '市安全生产委员会，经市人民政府同意', en: 'the safety commission of the city, with the consent of its government' },
    decidedBy: 'safety-commission',
    consentOf: 'government',
    basis: shijiazhuang.source,
  },
  ...raisingInSichuan,
];
