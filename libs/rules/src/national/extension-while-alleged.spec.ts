import { accident, told } from './told-case.fixture';
import type { Step } from './told-case.fixture';

const government = '150802-government';
const department = '150802-emergency';
const team: Step = ['form-team', '2022-09-20 09:00', government, { leader: '副区长', members: [department] }];
const ask: Step = ['ask-extension', '2022-11-10 09:00', department, { ref: 'E1', days: 60, reason: '案情复杂' }];
const allege = (on: string): Step => ['allege-concealment', `${on} 09:00`, department, { ref: 'C1', what: '另有1人死亡' }];
const grant = (on: string): Step => ['grant-extension', `${on} 09:00`, government, { ref: 'E1', days: 60 }];

/** What becomes of the last step, after those before it. */
const outcome = (...steps: readonly Step[]): string => told([accident(), team, ask, ...steps]).refused?.code ?? 'done';

test('T-06, article 29: 19 September + 60 = 18 November; what is alleged on 20 December opens no way to an extension on the 21st', () => {
  expect(outcome(allege('2022-12-20'), grant('2022-12-21'))).toBe('extension-after-expiry');
});

test('article 29: granted on 18 November it is in time, whether something is alleged or not', () => {
  expect(outcome(allege('2022-11-15'), grant('2022-11-18'))).toBe('done');
  expect(outcome(allege('2022-11-15'), grant('2022-11-19'))).toBe('extension-after-expiry');
});
