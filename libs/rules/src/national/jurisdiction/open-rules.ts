import type { OpenRule } from '@app/domain';
import { regulation493 } from '../sources';
import { agency, departments, governments } from './assignments';
import { aviationInquiry2, aviationLaw156, fireDuty28, fishingVessels, inlandWaters, mineBureauTask } from './sources';

const byDecree = {
  text: { zh: '按国务院令第493号第十九条由有关人民政府负责', en: 'Governments by decree 493, article 19' },
  by: governments,
  basis: { ...regulation493('第十九条'), confidence: 'I' as const },
};

/** Fields in which the law leaves more than one body (JU-24), or no text that names one was found: a person decides between the readings. */
export const openRules: readonly OpenRule[] = [
  {
    kind: 'open',
    id: 'JU-24',
    fields: ['fire'],
    inForce: { from: '2017-10-29' },
    basis: fireDuty28,
    question: {
      zh: '火灾事故由有关人民政府负责组织调查，也可以授权消防救援机构牵头；由谁负责须人工决定',
      en: 'A government investigates a fire and may let its fire service lead: a person decides who does',
    },
    readings: [
      { text: { zh: '由有关人民政府组织调查', en: 'The government investigates' }, by: governments, basis: fireDuty28 },
      {
        text: { zh: '由人民政府授权的消防救援机构牵头调查', en: 'The fire service leads, authorised by the government' },
        by: departments('fire-service', '消防救援机构', 'fire and rescue service'),
        basis: fireDuty28,
      },
    ],
  },
  {
    kind: 'open',
    id: 'JU-24',
    fields: ['other-mine'],
    inForce: { from: '2007-06-01' },
    basis: mineBureauTask,
    question: {
      zh: '非煤矿山事故由有关人民政府负责调查，矿山安全监察机构参加；是否由其组织，没有查明的规定',
      en: 'A government investigates an accident in a mine other than coal and the mine safety agency takes part; whether it may lead is not settled',
    },
    readings: [
      byDecree,
      {
        text: { zh: '由矿山安全监察机构组织调查', en: 'The mine safety agency investigates' },
        by: agency('mine-safety-agency', '矿山安全监察机构', 'mine safety agency'),
        basis: { ...mineBureauTask, confidence: 'I' },
      },
    ],
  },
  {
    kind: 'open',
    id: 'JU-24',
    fields: ['fishing-vessel'],
    inForce: { from: '2013-02-01' },
    basis: fishingVessels,
    question: {
      zh: '渔业船舶水上安全事故由渔业主管部门（渔政机构）调查；是否排除人民政府组织的调查，须人工决定',
      en: 'The fishery department inquires into accidents of fishing vessels; whether that excludes a government is for a person to say',
    },
    readings: [
      {
        text: { zh: '由渔业主管部门调查处理', en: 'The fishery department investigates' },
        by: departments('fishery-department', '渔业主管部门', 'fishery department'),
        basis: fishingVessels,
      },
      byDecree,
    ],
  },
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
        by: agency('inland-maritime-agency', '海事管理机构', 'maritime agency'),
        basis: inlandWaters,
      },
      byDecree,
    ],
  },
];
