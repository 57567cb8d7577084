import type { Clock } from '@app/clock';

/** The hours of the report chain; being late with statistics or with a daily report is no 迟报. */
const hours = ['RP-02', 'RP-04', 'RP-12'];

/** Whether an hour of the report chain has passed unused, or was used too late. That is a question to a person, never an answer. */
export function isLate({ rule, status }: Pick<Clock, 'rule' | 'status'>): boolean {
  return hours.includes(rule) && (status === 'overdue' || status === 'met-late');
}
