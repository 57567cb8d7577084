import type { CompetenceTable } from '@app/domain';
import { regulation493 } from '../sources';
import { organicLaw85 } from './sources';

const article19 = regulation493('第十九条');
const special45 = regulation493('第四十五条');
const inferred = { ...article19, confidence: 'I' as const };

/** What stands where decree 493 names a rung that the place lacks (T-25). I: reasoned from the text, to be confirmed. */
export const placeCases: CompetenceTable['placeCases'] = {
  municipality: {
    text: {
      zh: '直辖市没有设区的市一级，由直辖市人民政府负责',
      en: 'A municipality has no city level: the municipality itself is responsible',
    },
    basis: inferred,
  },
  prefecture: { text: { zh: '自治州相当于设区的市', en: 'An autonomous prefecture stands for a city' }, basis: inferred },
  'dispatched-office': {
    text: {
      zh: '盟、地区的行政公署是派出机关，不是一级人民政府；能否负责调查须人工决定',
      en: 'The office of a league or area is dispatched by the region or province and is no level of government: a person decides',
    },
    basis: organicLaw85,
  },
  'directly-under-province': {
    text: {
      zh: '省直辖县级行政区没有设区的市一级，由谁负责条例未规定，须人工决定',
      en: 'A county-level place directly under the province has no city level above it, and the regulation does not say who is responsible: a person decides',
    },
    basis: article19,
  },
  'city-without-counties': {
    text: {
      zh: '不设区县的地级市没有县级人民政府，一般事故也由该市人民政府负责',
      en: 'A city without counties has no county government: the city itself is responsible for ordinary accidents too',
    },
    basis: inferred,
  },
  corps: {
    text: {
      zh: '新疆生产建设兵团及其师相当于哪一级人民政府，条例未规定，须人工决定',
      en: 'Which level of government the Production and Construction Corps and its divisions stand for is not said: a person decides',
    },
    basis: inferred,
  },
  zone: {
    text: {
      zh: '开发区管理委员会不是一级人民政府，未经授权不能负责调查和批复；由所在县级人民政府负责，可以委托',
      en: 'The committee of a zone is no government: without authority the county government of the territory investigates and may entrust',
    },
    basis: inferred,
  },
  'several-bodies': {
    text: {
      zh: '有管辖权的机构不止一个，法律未划分分工，由人工在其中确定',
      en: 'Several bodies of the line are competent and the law does not divide their work: a person chooses among them',
    },
    basis: { ...special45, confidence: 'I' },
  },
  'too-coarse': {
    text: { zh: '事故发生地未具体到县级行政区域', en: 'The county is not known' },
    basis: article19,
  },
  'unknown-place': { text: { zh: '行政区划登记中没有该地', en: 'The register does not hold this place' }, basis: article19 },
  'before-the-law': {
    text: { zh: '该领域、该日期没有已查明的规定', en: 'No rule is known for this field on that day' },
    basis: regulation493('第四十六条'),
  },
};
