export type { Day, Instant } from './time';
export type { Calendar, CalendarEdition } from './calendar';
