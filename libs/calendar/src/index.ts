export type { Calendar, CalendarEdition } from './calendar';
export { calendarOf, calendarOn, calendarSince } from './calendar-of';
export { addDays, addMonths, beijingDay, daysBetween, endOfDay, instantAt, isDay, weekday } from './day';
export type { UnsourcedIssue } from './issue';
export { rollRange, workingDayRange } from './range';
export type { DayRange } from './range';
export type { Day, Instant } from './time';
export { addWorkingDays, isWorkingDay, rollForward } from './working-days';
export type { CountedDay, WorkingDay } from './working-days';
