import { decideTurn, emptyStream, fold, isRejection, procedures } from '@app/domain';
import type { Command } from '@app/domain';
import { calendar } from '../calendar-editions';
import { lawSheet } from '../law-sheet';

type Step = readonly [name: string, at: string, organ: string, data: object];

const law = { ...lawSheet('investigation', '150802'), gates: [] };
const government = '150802-government';
const department = '150802-emergency';
const accident: Step = [
  'report-accident',
  '2022-09-19T10:00:00+08:00',
  department,
  {
    name: '某事故',
    place: '150802',
    occurredAt: '2022-09-19',
    unit: '某单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    source: '电话',
    investigator: government,
  },
];
const team: Step = ['form-team', '2022-09-20T09:00:00+08:00', government, { leader: '副区长', members: [department] }];
const ask: Step = ['ask-extension', '2022-11-10T09:00:00+08:00', department, { ref: 'E1', days: 60, reason: '案情复杂' }];
const allege: Step = ['allege-concealment', '2022-12-20T09:00:00+08:00', department, { ref: 'C1', what: '另有1人死亡' }];
const grant = (at: string): Step => ['grant-extension', at, government, { ref: 'E1', days: 60 }];

/** What becomes of the last step, after those before it. */
function outcome(...steps: readonly Step[]): string {
  const procedure = procedures.investigation;
  const codes: string[] = [];
  steps.reduce((stream, [name, at, organ, data], index) => {
    const now = new Date(at).toISOString();
    const act = { by: { organ, post: '经办人' }, enteredBy: 'clerk', via: 'api' as const, occurredAt: now, documents: [] };
    const command: Command = { name, act, data: { ...data } };
    const events = decideTurn(procedure, stream, command, { now, law, calendar }, 'real');
    codes.push(isRejection(events) ? events.code : 'done');
    if (isRejection(events)) return stream;
    return events.reduce(
      (folded, event) => fold(procedure, folded, { ...event, ...act, seq: index + 1, recordedAt: now, turnId: `c:${index}` }),
      stream,
    );
  }, emptyStream);
  expect(codes.slice(0, -1)).toEqual(steps.slice(1).map(() => 'done'));
  return codes.at(-1) ?? '';
}

test('T-06, article 29: 19 September + 60 = 18 November; what is alleged on 20 December opens no way to an extension on the 21st', () => {
  expect(outcome(accident, team, ask, allege, grant('2022-12-21T09:00:00+08:00'))).toBe('extension-after-expiry');
});

test('article 29: granted on 18 November it is in time, whether something is alleged or not', () => {
  const early: Step = ['allege-concealment', '2022-11-15T09:00:00+08:00', department, { ref: 'C1', what: '另有1人死亡' }];
  expect(outcome(accident, team, ask, early, grant('2022-11-18T09:00:00+08:00'))).toBe('done');
  expect(outcome(accident, team, ask, early, grant('2022-11-19T09:00:00+08:00'))).toBe('extension-after-expiry');
});
