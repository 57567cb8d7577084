import type { ClockRule } from '@app/clock';
import { copiesInChongqing } from './ap-05-copies';
import { teamSetUpInGuangxi } from './ju-21-team-set-up';
import { firstReportInSichuan } from './ju-22-first-report';

/** What places add to the clocks of an investigation, by division code; they hold in all places below. */
export const clocksOfPlaces: Readonly<Record<string, readonly ClockRule[]>> = {
  '450000': [teamSetUpInGuangxi],
  '500000': [copiesInChongqing],
  '510000': [firstReportInSichuan],
};
