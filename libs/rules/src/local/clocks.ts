import type { ClockRule } from '@app/clock';
import type { ProcedureKind } from '@app/streams';
import { copiesInChongqing } from './ap-05-copies';
import { evaluationRunInSichuan } from './ev-08-evaluation-run';
import { evaluationInJiaozuo, evaluationInNanjing, evaluationInShijiazhuang, evaluationInZhangzhou } from './ev-09-evaluation-before-2021';
import { teamSetUpInGuangxi } from './ju-21-team-set-up';
import { firstReportInSichuan } from './ju-22-first-report';
import { mattersInHenan, mattersInJiangsu } from './sv-06-matters';

/** What places add to the clocks of a procedure, by division code; they hold in all places below. */
export const clocksOfPlaces: Readonly<Record<ProcedureKind, Readonly<Record<string, readonly ClockRule[]>>>> = {
  investigation: {
    '450000': [teamSetUpInGuangxi],
    '500000': [copiesInChongqing],
    '510000': [firstReportInSichuan],
  },
  rectification: {
    '130100': [evaluationInShijiazhuang],
    '320100': [evaluationInNanjing],
    '350600': [evaluationInZhangzhou],
    '410800': [evaluationInJiaozuo],
    '510000': [evaluationRunInSichuan],
  },
  supervision: {
    '320000': [mattersInJiangsu],
    '410000': [mattersInHenan],
  },
};
