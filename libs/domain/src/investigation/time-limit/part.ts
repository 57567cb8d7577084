import type { RecordedEvent } from '../../stream/event';
import { tied } from '../facts-of';
import type { Part } from '../part';
import { lifetime, staying } from '../places';
import { askExtension } from './ask-extension';
import { deliverAppraisal } from './deliver-appraisal';
import { appraisalChanges } from './evolve-appraisals';
import { extensionChanges } from './evolve-extensions';
import { interruptionChanges } from './evolve-interruptions';
import { beginning, ending } from './interruption';
import { grantExtension } from './grant-extension';
import { orderAppraisal } from './order-appraisal';
import { refuseExtension } from './refuse-extension';
import { revokeExtension } from './revoke-extension';
import { answersDue } from './tasks';

// What was true may be entered at any time (law.md 4.3); the date of the act decides what it is worth. An appraisal is a team's (article 27).
const always = staying(...lifetime);
const sinceTeam = staying(...lifetime.filter((stage) => stage !== 'reported'));

/** 调查期限: what does not count towards it, and what is added to it. Any of it may be recorded late. */
export const timeLimit: Part = {
  commands: {
    'order-appraisal': {
      title: { zh: '委托技术鉴定', en: 'order a technical appraisal' },
      places: sinceTeam,
      decide: orderAppraisal,
    },
    'deliver-appraisal': { title: { zh: '收到鉴定意见', en: 'receive the appraisal' }, places: sinceTeam, decide: deliverAppraisal },
    'block-site': {
      title: { zh: '登记现场因救援无法勘查', en: 'record that the rescue blocks the site' },
      places: always,
      decide: beginning('site.blocked'),
    },
    'free-site': {
      title: { zh: '登记现场可以勘查', en: 'record that the site is free' },
      places: always,
      decide: ending('site-blocked', { first: 'site.blocked', then: 'site.free' }),
    },
    'put-difficult-question': {
      title: { zh: '将特别疑难问题交付论证', en: 'put a specially difficult question to experts' },
      places: sinceTeam,
      decide: beginning('difficult-question.put'),
    },
    'answer-difficult-question': {
      title: { zh: '收到特别疑难问题论证意见', en: 'receive the answer to a specially difficult question' },
      places: sinceTeam,
      decide: ending('difficult-question', { first: 'difficult-question.put', then: 'difficult-question.answered' }),
    },
    'ask-extension': {
      title: { zh: '申请延长调查期限', en: 'ask for an extension' },
      places: always,
      decide: askExtension,
    },
    'grant-extension': { title: { zh: '批准延长调查期限', en: 'grant the extension' }, places: always, decide: grantExtension },
    'refuse-extension': { title: { zh: '不予延长调查期限', en: 'refuse the extension' }, places: always, decide: refuseExtension },
    'revoke-extension': { title: { zh: '撤回延期批准', en: 'revoke the extension' }, places: always, decide: revokeExtension },
  },
  changes: { ...appraisalChanges, ...interruptionChanges, ...extensionChanges },
  facts: {
    'appraisal.ordered': tied,
    'appraisal.delivered': tied,
    'site.blocked': tied,
    'site.free': tied,
    'difficult-question.put': tied,
    'difficult-question.answered': tied,
    'extension.asked': tiedDays,
    'extension.granted': tiedDays,
    'extension.refused': tied,
    'extension.revoked': tied,
  },
  tasks: answersDue,
};

function tiedDays(event: RecordedEvent) {
  return tied(event).map((fact) => ({ ...fact, days: Number(event.data['days']) }));
}
