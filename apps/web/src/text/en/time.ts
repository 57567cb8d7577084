import type { Words } from '../words';

export const time: Words['time'] = {
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  dayWithWeekday: (day, weekday) => `${weekday} ${day}`,
  dayAndTime: (day, time) => `${day} ${time}`,
  ends: (when) => `ends ${when}`,
  daysLeft: (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
  minutesLeft: (minutes) => `${minutes} min left`,
  hoursLeft: (hours, minutes) => `${hours} h ${minutes} min left`,
  overdueDays: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  overdueMinutes: (minutes) => `${minutes} min overdue`,
  overdueHours: (hours) => `${hours} h overdue`,
  endedOn: (when) => `ended ${when}`,
  provisional: 'provisional',
  with: (what, note) => `${what} (${note})`,
  both: (first, second) => (second === null ? first : `${first}, ${second}`),
};
