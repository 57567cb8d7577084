import { beginning as life, shownAt } from './told-case.fixture';
import type { Step } from './told-case.fixture';

const government = '150802-government';
const commission = '150802-supervision-commission';
const wait: Step = ['wait-for-opinion', '2022-10-10 09:00', government, { organ: commission }];
const submission: Step = ['submit-report', '2022-11-17 09:00', government, { receivedOn: '2022-11-17' }];
const opinion: Step = ['record-commission-opinion', '2022-11-28 09:00', government, { organ: commission, opinion: '给予政务处分' }];

/** The clocks of a rule on a Beijing day after these steps. */
const clocksOn = (rule: string, day: string, steps: readonly Step[]) =>
  shownAt(`${day} 12:00`, steps).clocks.filter((clock) => clock.rule === rule);

test('T-29, 4.6: while the team waits for the commission’s opinion on persons, IN-01 runs to day 60: 19 September + 60 = 18 November', () => {
  const waiting = clocksOn('IN-01', '2022-10-20', [...life, wait]);
  expect(waiting).toMatchObject([{ status: 'running', dueDate: '2022-11-18', pausedSince: null }]);
  expect(waiting).toEqual(clocksOn('IN-01', '2022-10-20', life));
});

test('T-29, 4.6: AP-01 runs to day 15 of the receipt, 17 November + 15 = 2 December, through the waiting and its end', () => {
  for (const steps of [
    [...life, wait, submission],
    [...life, wait, submission, opinion],
  ]) {
    const approval = clocksOn('AP-01', '2022-11-28', steps);
    expect(approval).toMatchObject([{ status: 'running', dueDate: '2022-12-02', pausedSince: null }]);
    expect(approval).toEqual(clocksOn('AP-01', '2022-11-28', [...life, submission]));
  }
});
