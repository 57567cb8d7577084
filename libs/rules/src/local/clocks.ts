import type { ClockRule } from '@app/clock';
import type { ProcedureKind } from '@app/streams';
import { copiesInChongqing } from './ap-05-copies';
import { teamSetUpInGuangxi } from './ju-21-team-set-up';
import { interviewInZhangzhou, interviewReportInZhangzhou } from './interviews';
import { firstReportInSichuan } from './ju-22-first-report';
import { mattersInHenan, mattersInJiangsu } from './sv-06-matters';

/** What places add to the clocks of a procedure, by division code; they hold in all places below. */
export const clocksOfPlaces: Readonly<Record<ProcedureKind, Readonly<Record<string, readonly ClockRule[]>>>> = {
  investigation: {
    '450000': [teamSetUpInGuangxi],
    '500000': [copiesInChongqing],
    '510000': [firstReportInSichuan],
  },
  supervision: {
    '320000': [mattersInJiangsu],
    '350600': [interviewInZhangzhou, interviewReportInZhangzhou],
    '410000': [mattersInHenan],
  },
};
