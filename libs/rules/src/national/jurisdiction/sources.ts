import type { Source } from '@app/clock';

export function coalRegulation(article: string): Source {
  return { law: '《煤矿安全生产条例》（国务院令第774号）', article, confidence: 'L' };
}

/** Repealed on 2024-05-01. It names the coal mine safety supervision agency for every accident in coal mines. */
export const coalSupervision18: Source = { law: '《煤矿安全监察条例》（2013年修订）', article: '第十八条', confidence: 'L' };

export const specialEquipmentLaw72: Source = { law: '《特种设备安全法》', article: '第七十二条', confidence: 'L' };

export function powerRegulation(article: string): Source {
  return { law: '《电力安全事故应急处置和调查处理条例》（国务院令第599号）', article, confidence: 'L' };
}

export const aviationLaw156: Source = { law: '《民用航空法》（2021年修正）', article: '第一百五十六条', confidence: 'L' };

export const aviationInquiry2: Source = {
  law: '《民用航空器事件调查规定》（交通运输部令2020年第2号）',
  article: '第二条',
  confidence: 'P',
};

export const inlandWaters: Source = {
  law: '《内河交通安全管理条例》（2019年修订）',
  article: '第五十一条至第五十三条、第五十六条',
  confidence: 'L',
};

/** Of 2022-03-01; its own words were not read. */
export const equipmentOrder50Article2: Source = {
  law: '《特种设备事故报告和调查处理规定》（国家市场监督管理总局令第50号）',
  article: '第二条',
  confidence: 'R',
};

/** The one of 2009-07-03, which said nothing of it as far as is known. */
export const equipmentOrder115: Source = {
  law: '《特种设备事故报告和调查处理规定》（国家质量监督检验检疫总局令第115号）',
  article: '（条次未见）',
  confidence: 'I',
};

export const specialEquipmentLaw73: Source = { law: '《特种设备安全法》', article: '第七十三条', confidence: 'L' };

/** 消防安全责任制实施办法, of 2017-10-29. */
export const fireDuty28: Source = {
  law: '《消防安全责任制实施办法》（国办发〔2017〕87号）',
  article: '第二十八条',
  confidence: 'R',
};

export const fishingVessels: Source = {
  law: '《渔业船舶水上安全事故报告和调查处理规定》（农业部令2012年第9号）',
  article: '（条次未见）',
  confidence: 'R',
};

/** What a provincial mine safety bureau says of its own task: it takes part in the investigation of accidents in mines other than coal. */
export const mineBureauTask: Source = { law: '国家矿山安全监察局设在地方的机构职责', article: '（公布的职责）', confidence: 'R' };

export const organicLaw85: Source = {
  law: '《地方各级人民代表大会和地方各级人民政府组织法》（2022年修正）',
  article: '第八十五条',
  confidence: 'L',
};
