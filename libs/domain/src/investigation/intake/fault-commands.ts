import type { CommandRule } from '../part';
import { lifetime, staying } from '../places';
import { allegeConcealment } from './allege-concealment';
import { findReportingFault } from './find-reporting-fault';
import { judgeLateness } from './judge-lateness';
import { refuteConcealment } from './refute-concealment';
import { verifyConcealment } from './verify-concealment';
import { withdrawReportingFault } from './withdraw-reporting-fault';

/** What was concealed often comes to light long after the case was closed. */
const places = staying(...lifetime);

/** 迟报、漏报、谎报、瞒报: what is alleged, checked and found. */
export const faultCommands: Readonly<Record<string, CommandRule>> = {
  'judge-lateness': { title: { zh: '研判是否迟报', en: 'judge whether a report was late' }, places, decide: judgeLateness },
  'find-reporting-fault': {
    title: { zh: '认定迟报、漏报、谎报、瞒报', en: 'find a late, omitted, false or concealed report' },
    places,
    decide: findReportingFault,
  },
  'withdraw-reporting-fault': {
    title: { zh: '撤回迟报、漏报、谎报、瞒报认定', en: 'withdraw a finding about the report' },
    places,
    decide: withdrawReportingFault,
  },
  'allege-concealment': { title: { zh: '登记瞒报线索', en: 'record an allegation of concealment' }, places, decide: allegeConcealment },
  'verify-concealment': { title: { zh: '查实瞒报线索', en: 'verify a concealment' }, places, decide: verifyConcealment },
  'refute-concealment': { title: { zh: '查否瞒报线索', en: 'refute a concealment' }, places, decide: refuteConcealment },
};
