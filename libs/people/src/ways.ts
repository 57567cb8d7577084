import { addDays, addWorkingDays, beijingDay, instantAt, rollForward, weekday } from '@app/calendar';
import type { Calendar, Day, Instant } from '@app/calendar';
import type { Urgency } from '@app/clock';
import type { NoticeSettings, OuterWay, Way } from './notice-settings';

/** Where somebody can be reached. */
export interface Contact {
  /** Of the web application, and usable. */
  readonly account: string | null;
  readonly email: string | null;
  readonly mobile: string | null;
  /** His name in the messenger of the site. */
  readonly webhook: string | null;
}

/** What presses goes to the telephone first; what does not never costs a text message (convention 4.5). */
const order: Readonly<Record<Urgency, readonly OuterWay[]>> = {
  early: ['mail', 'webhook'],
  pressing: ['sms', 'webhook', 'mail'],
  hours: ['sms', 'webhook', 'mail'],
};

export function addressOn(way: OuterWay, { email, mobile, webhook }: Contact): string | null {
  return { mail: email, sms: mobile, webhook }[way];
}

/** The ways outside the application on which somebody is told, the first one first; the next is for when it fails. */
export function outerWaysFor(contact: Contact, urgency: Urgency, { ways }: NoticeSettings): readonly OuterWay[] {
  return order[urgency].filter((way) => ways.includes(way) && addressOn(way, contact) !== null);
}

/** On which ways a reminder goes out now; none where somebody cannot be reached at all. */
export function waysFor(contact: Contact, urgency: Urgency, settings: NoticeSettings): readonly Way[] {
  const app: readonly Way[] = contact.account === null ? [] : ['app'];
  return [...app, ...outerWaysFor(contact, urgency, settings).slice(0, 1)];
}

interface Given {
  readonly at: Instant;
  readonly urgency: Urgency;
  /** A ladder in working days is silent on days of rest. */
  readonly restDays: 'silent' | 'sound';
}

/**
 * When a reminder goes out: of a limit in hours at once; else outside quiet hours and, where its ladder counts working days, on no day of rest. What does
 * not press is kept outside the application for the digest of the day.
 */
export function sendAt(way: Way, { at, urgency, restDays }: Given, { quiet, digestAt }: NoticeSettings, calendar: Calendar): Instant {
  if (urgency === 'hours') return at;
  const kept = way !== 'app' && urgency === 'early';
  const [opens, closes] = kept ? [digestAt, digestAt] : [quiet.until, quiet.from];
  const today = beijingDay(at);
  const day = restDays === 'silent' ? rollForward(calendar, today).day : today;
  const first = onDay(day, opens);
  if (at <= first) return first;
  // One that comes after the digest of its day is told in the next one.
  if (at < onDay(day, closes)) return at;
  return onDay(restDays === 'silent' ? addWorkingDays(calendar, day, 1).day : addDays(day, 1), opens);
}

/** When a reminder that was told at an instant, and that nobody has read, goes to the post above. */
export function climbAt(toldAt: Instant, urgency: Urgency, { climbAfterMinutes, digestAt }: NoticeSettings, calendar: Calendar): Instant {
  if (urgency === 'hours') return new Date(Date.parse(toldAt) + climbAfterMinutes * 60_000).toISOString();
  return onDay(addWorkingDays(calendar, beijingDay(toldAt), 1).day, digestAt);
}

/**
 * The day of this week's digest for leaders, the first working day of the week, once its time has come; null before, and where it would sound on a day of
 * rest or in the quiet hours: what was missed is told on the next working day of the week. A week without one has none.
 */
export function weeklyDay(now: Instant, { digestAt, quiet }: NoticeSettings, calendar: Calendar): Day | null {
  const today = beijingDay(now);
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  const { day } = rollForward(calendar, monday);
  const sounds = rollForward(calendar, today).day === today && now >= onDay(today, digestAt) && now < onDay(today, quiet.from);
  return sounds && day <= today ? day : null;
}

/** @param time Beijing time, `HH:MM` */
function onDay(day: Day, time: string): Instant {
  return instantAt(day, Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));
}
