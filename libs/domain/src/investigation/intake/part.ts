import type { Part } from '../part';
import { lifetime, staying } from '../places';
import { reportChanges } from './changes';
import { correctReportTime } from './correct-report-time';
import { endFollowUps } from './end-follow-ups';
import { reportFacts } from './facts';
import { faultChanges } from './fault-changes';
import { faultCommands } from './fault-commands';
import { faultTasks } from './fault-tasks';
import { recordArrival } from './record-arrival';
import { recordExpressReport } from './record-express-report';
import { recordFollowUpReport } from './record-follow-up-report';
import { recordMovedObject } from './record-moved-object';
import { recordNotice } from './record-notice';
import { recordReportForwarded } from './record-report-forwarded';
import { recordReportReceived } from './record-report-received';
import { recordRescueRecord } from './record-rescue-record';
import { recordStatisticsEntry } from './record-statistics-entry';
import { recordUnitInformed } from './record-unit-informed';
import { reportTasks } from './tasks';

/** Who reported when to whom may come to light, and be entered, at any time. */
const places = staying(...lifetime);

/** 接报: the case opens with the report of the accident (see ../procedure.ts), and what is reported after it. */
export const intake: Part = {
  commands: {
    'record-unit-informed': {
      title: { zh: '登记单位负责人接到报告', en: 'record when the head of the unit was told' },
      places,
      decide: recordUnitInformed,
    },
    'record-report-received': {
      title: { zh: '登记接到事故报告', en: 'record the receipt of a report' },
      places,
      decide: recordReportReceived,
    },
    'record-report-forwarded': {
      title: { zh: '登记上报', en: 'record that the report was sent up' },
      places,
      decide: recordReportForwarded,
    },
    'correct-report-time': {
      title: { zh: '更正接报或者上报的时间', en: 'correct a time of receipt or sending' },
      places,
      decide: correctReportTime,
    },
    'record-express-report': { title: { zh: '登记快报', en: 'record an express report' }, places, decide: recordExpressReport },
    'record-follow-up-report': { title: { zh: '登记续报', en: 'record a follow-up report' }, places, decide: recordFollowUpReport },
    'end-follow-ups': { title: { zh: '停止续报', en: 'end the follow-up reports' }, places, decide: endFollowUps },
    'record-notice': { title: { zh: '登记事故通报', en: 'record a notice' }, places, decide: recordNotice },
    'record-arrival': {
      title: { zh: '登记负责人到达事故现场', en: 'record that a head reached the scene' },
      places,
      decide: recordArrival,
    },
    'record-rescue-record': {
      title: { zh: '登记应急救援记录', en: 'record the keeping of the rescue record' },
      places,
      decide: recordRescueRecord,
    },
    'record-moved-object': {
      title: { zh: '登记移动的事故现场物件', en: 'record an object that was moved at the scene' },
      places,
      decide: recordMovedObject,
    },
    'record-statistics-entry': {
      title: { zh: '登记事故统计填报', en: 'record the entry in the statistics' },
      places,
      decide: recordStatisticsEntry,
    },
    ...faultCommands,
  },
  changes: { ...reportChanges, ...faultChanges },
  facts: reportFacts,
  tasks: (state, clocks, world) => [...reportTasks(state, clocks, world), ...faultTasks(state, clocks)],
};
