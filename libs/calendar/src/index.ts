export type { Calendar, CalendarEdition } from './calendar';
export { addDays, addMonths, beijingDay, daysBetween, endOfDay, instantAt, isDay, weekday } from './day';
export type { Day, Instant } from './time';
export { addWorkingDays, calendarOf, isWorkingDay, rollForward } from './working-days';
export type { CountedDay, WorkingDay } from './working-days';
