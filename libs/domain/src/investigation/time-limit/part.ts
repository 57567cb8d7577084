import type { RecordedEvent } from '../../stream/event';
import { tied } from '../facts-of';
import type { Part } from '../part';
import { staying } from '../places';
import { askExtension } from './ask-extension';
import { deliverAppraisal } from './deliver-appraisal';
import { appraisalChanges } from './evolve-appraisals';
import { extensionChanges } from './evolve-extensions';
import { grantExtension } from './grant-extension';
import { orderAppraisal } from './order-appraisal';
import { refuseExtension } from './refuse-extension';
import { revokeExtension } from './revoke-extension';
import { answersDue } from './tasks';

const meanwhile = staying('investigating', 'submitted');

/** 调查期限: what does not count towards it, and what is added to it. Answers may be recorded late, after the report was submitted. */
export const timeLimit: Part = {
  commands: {
    'order-appraisal': {
      title: { zh: '委托技术鉴定', en: 'order a technical appraisal' },
      places: staying('investigating'),
      decide: orderAppraisal,
    },
    'deliver-appraisal': { title: { zh: '收到鉴定意见', en: 'receive the appraisal' }, places: meanwhile, decide: deliverAppraisal },
    'ask-extension': {
      title: { zh: '申请延长调查期限', en: 'ask for an extension' },
      places: staying('investigating'),
      decide: askExtension,
    },
    'grant-extension': { title: { zh: '批准延长调查期限', en: 'grant the extension' }, places: meanwhile, decide: grantExtension },
    'refuse-extension': { title: { zh: '不予延长调查期限', en: 'refuse the extension' }, places: meanwhile, decide: refuseExtension },
    'revoke-extension': { title: { zh: '撤回延期批准', en: 'revoke the extension' }, places: meanwhile, decide: revokeExtension },
  },
  changes: { ...appraisalChanges, ...extensionChanges },
  facts: {
    'appraisal.ordered': tied,
    'appraisal.delivered': tied,
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
