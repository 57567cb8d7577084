import type { OpenRule } from '@app/domain';
import { regulation493 } from '../sources';
import { agency, governments } from './assignments';
import { aviationInquiry2, aviationLaw156, inlandWaters } from './sources';

const byDecree = {
  text: { zh: '按国务院令第493号第十九条由有关人民政府负责', en: 'Governments by decree 493, article 19' },
  by: governments,
  basis: { ...regulation493('第十九条'), confidence: 'I' as const },
};

/** Fields for which no text that names the investigator was found: a person decides between the readings. */
export const openRules: readonly OpenRule[] = [
  {
    kind: 'open',
    id: 'LV-08',
    fields: ['civil-aviation'],
    inForce: { from: '2007-06-01' },
    basis: aviationLaw156,
    question: {
      zh: '民用航空器事故调查的组织和程序由国务院规定；该规定未见，由谁负责须人工决定',
      en: 'The State Council lays down who investigates aircraft accidents; that text was not found, so a person decides',
    },
    readings: [
      {
        text: {
          zh: '由民用航空主管部门组织（其技术调查由民航局、地区管理局负责）',
          en: 'The civil aviation authority, which runs the technical inquiry',
        },
        by: agency('civil-aviation-agency', '民用航空主管部门或者其地区管理机构', 'civil aviation authority or its regional office'),
        basis: aviationInquiry2,
      },
      byDecree,
    ],
  },
  {
    kind: 'open',
    id: 'LV-08',
    fields: ['inland-water'],
    inForce: { from: '2007-06-01' },
    basis: inlandWaters,
    question: {
      zh: '内河交通事故由海事管理机构调查取证并作出调查结论；是否排除人民政府组织的调查，条例未写明',
      en: 'The maritime agency inquires and concludes; whether that excludes an investigation by a government is not said',
    },
    readings: [
      {
        text: { zh: '由海事管理机构调查处理', en: 'The maritime agency investigates' },
        by: agency('maritime-agency', '海事管理机构', 'maritime agency'),
        basis: inlandWaters,
      },
      byDecree,
    ],
  },
];
