import { calendarOf } from '@app/calendar';
import { calendarEditions } from '@app/calendar-editions';

export { calendarEditions };

/** The working days that this release knows, from all its notices. */
export const calendar = calendarOf(calendarEditions);
