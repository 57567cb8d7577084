import { daysBetween } from '@app/calendar';
import type { Day } from '@app/calendar';
import { supervisorLetter } from '../overdue/supervisor-letter';
import { dayInWords } from '../stream/day-in-words';
import type { Option } from '../stream/description';
import { wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { dayAt } from '../stream/times';
import type { Interview, SupervisionState } from './state';

/** Interviews in the order of their decisions. */
export function interviewsOf({ interviews = [] }: Pick<SupervisionState, 'interviews'>): readonly Interview[] {
  return interviews;
}

export function isHeld({ heldAt }: Interview): boolean {
  return heldAt !== undefined;
}

export function hasOpen(state: SupervisionState): boolean {
  return interviewsOf(state).some((interview) => !isHeld(interview));
}

export function hasHeld(state: SupervisionState): boolean {
  return interviewsOf(state).some(isHeld);
}

/** Whether something of an interview is still owed; it outlives the release, a notice that is withdrawn owes nothing. */
export function interviewOwed(state: SupervisionState): boolean {
  if (state.stage === 'withdrawn') return false;
  return interviewsOf(state).some(({ publishedAt, reportedAt }) => publishedAt === undefined || reportedAt === undefined);
}

/** What each interview waits for: material, then the interview, then both its publication and the report. */
export function interviewsWanted(state: SupervisionState, today: Day): readonly Wanted[] {
  if (!interviewOwed(state)) return [];
  const { sender } = supervisorLetter(state);
  return interviewsOf(state).flatMap((interview) => {
    const { ref, organ, post, decidedAt, materialAt, heldAt, publishedAt, reportedAt } = interview;
    const of = { zh: post, en: `${post} of ${organ}` };
    if (heldAt === undefined) {
      const material = materialAt === undefined ? [wanted('record-interview-material', organ, decidedAt, { ref, of })] : [];
      const rules = [`house-interview-day#${ref}`, `TK-05#${ref}`];
      return [...material, wanted('record-interview', sender, decidedAt, { ref, of, presses: rules, ...noteOf(missedOf(interview)) })];
    }
    const presses = [`house-interview-report#${ref}`, `TK-05-report#${ref}`];
    return [
      ...(publishedAt === undefined ? [wanted('publish-interview', sender, heldAt, { ref, of })] : []),
      ...(reportedAt === undefined
        ? [wanted('record-interview-report', organ, heldAt, { ref, of, presses, ...noteOf(silenceOf(interview, today)) })]
        : []),
    ];
  });
}

function noteOf(note: Wanted['note'] | null): Pick<Wanted, 'note'> {
  return note === null || note === undefined ? {} : { note };
}

function missedOf({ missed = 0 }: Interview): Wanted['note'] | null {
  return missed === 0 ? null : { zh: `被约谈人${missed}次未到场`, en: `nobody came ${missed} times` };
}

function silenceOf({ reportBy }: Interview, today: Day): Wanted['note'] | null {
  if (reportBy === undefined) return null;
  const days = daysBetween(reportBy, today);
  return days > 0
    ? { zh: `应于${dayInWords(reportBy)}前报告，已逾期${days}日`, en: `due on ${reportBy}, ${days} days ago` }
    : { zh: `应于${dayInWords(reportBy)}前报告`, en: `due on ${reportBy}` };
}

function optionOf({ ref, organ, post, decidedAt }: Interview): Option {
  const on = dayAt(decidedAt);
  return { value: ref, words: { zh: `约谈${organ}${post}（${dayInWords(on)}决定）`, en: `${post} of ${organ}, decided on ${on}` } };
}

export function openOptions(state: SupervisionState): readonly Option[] {
  return interviewsOf(state)
    .filter((interview) => !isHeld(interview))
    .map(optionOf);
}

export function heldOptions(state: SupervisionState): readonly Option[] {
  return interviewsOf(state).filter(isHeld).map(optionOf);
}
