import type { SuspensionRule } from '@app/clock';
import type { Article } from '../articles/article';
import { investigationRules115, regulation493 } from './sources';

export const article27: Article = { source: regulation493('第二十七条'), quote: ['技术鉴定所需时间不计入事故调查期限。'] };

const excludedTimes = investigationRules115('关于不计入调查期限的时间的规定', 'G');

const appraisal: SuspensionRule = {
  ground: 'appraisal',
  title: { zh: '技术鉴定', en: 'Technical appraisal' },
  from: 'appraisal.ordered',
  until: 'appraisal.delivered',
  basis: article27.source,
  // IN-12.
  brokenOff: {
    by: 'appraisal.ended',
    setting: {
      name: 'suspension.appraisalBrokenOff',
      value: 'excluded',
      note: {
        zh: '鉴定退回、终止或者撤回的，期限自当日起恢复计算，此前的鉴定时间不计入期限：条例第二十七条未作规定',
        en: 'An appraisal that was returned, terminated or withdrawn ends the pause that day, and its time until then does not count: article 27 does not say',
      },
    },
  },
};

const concealment: SuspensionRule = {
  ground: 'concealment',
  title: { zh: '核实瞒报、谎报、迟报', en: 'Verification of a concealed, false or late report' },
  from: 'concealment.alleged',
  until: 'concealment.verified',
  refuted: 'concealment.refuted',
  reaches: 'back-to-start',
  basis: excludedTimes,
  setting: {
    name: 'suspension.concealment',
    value: 'on',
    note: {
      zh: '自事故发生至瞒报查实之日不计入期限；所据规定原文未见，需经法制机构确认；查实之前和举报查否的照常计算；不计入的时间内批准的延长，查实后有效',
      en: 'The time from the accident to the day of verification does not count; the text of the rule was not seen: needs legal confirmation; until verified, and where refuted, it counts; an extension granted in that time is effective once it is verified',
    },
  },
};

const siteBlocked: SuspensionRule = {
  ground: 'site-blocked',
  title: { zh: '因抢险救援无法进行现场勘查', en: 'Site blocked by the rescue' },
  from: 'site.blocked',
  until: 'site.free',
  basis: excludedTimes,
  setting: {
    name: 'suspension.siteBlocked',
    value: 'off',
    note: {
      zh: '因抢险救援无法进行现场勘查的时间照常计入期限：所据规定原文未见，取较严的做法',
      en: 'The time in which the rescue blocks the site counts: the text of the rule was not seen, and the stricter reading is taken',
    },
  },
};

const difficultQuestion: SuspensionRule = {
  ground: 'difficult-question',
  title: { zh: '特别疑难问题论证', en: 'Study of a specially difficult question' },
  from: 'difficult-question.put',
  until: 'difficult-question.answered',
  basis: excludedTimes,
  setting: {
    name: 'suspension.difficultQuestion',
    value: 'off',
    note: {
      zh: '不属于技术鉴定的特别疑难问题论证，其时间照常计入期限：所据规定原文未见，取较严的做法',
      en: 'The study of a specially difficult question that is no technical appraisal counts: the text was not seen, and the stricter reading is taken',
    },
  },
};

const vetting: SuspensionRule = {
  ground: 'supervision-vetting',
  title: { zh: '挂牌督办审核', en: 'Vetting of a supervised case' },
  from: 'vetting.asked',
  until: 'vetting.agreed',
  basis: excludedTimes,
  setting: {
    name: 'suspension.supervisionVetting',
    value: 'off',
    note: {
      zh: '督办单位审核的时间照常计入期限：所据规定原文未见，取较严的做法',
      en: 'The time of the vetting counts: the text of the rule was not seen, and the stricter reading is taken',
    },
  },
};

/**
 * Time that does not count towards the investigation (IN-03, IN-04; counting 4.6.4): whole days, overlaps once. Appraisal is the law's own
 * ground; the others are known from memory of a departmental rule, so each is a setting, on only where T-06 says so.
 */
export const suspensionGrounds: readonly SuspensionRule[] = [appraisal, concealment, siteBlocked, difficultQuestion, vetting];
