import { decideTurn, emptyStream, fold, isRejection, procedures, projectStream } from '@app/domain';
import type { Command, World } from '@app/domain';
import { calendar } from '../calendar-editions';
import { lawSheet } from '../law-sheet';

type Step = readonly [name: string, at: string, data: object];

const law = { ...lawSheet('investigation', '150802'), gates: [] };
const government = '150802-government';
const accident: Step = [
  'report-accident',
  '2022-09-19T10:00:00+08:00',
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
const team: Step = ['form-team', '2022-09-20T09:00:00+08:00', { leader: '副区长', members: ['150802-emergency'] }];
const invitation: Step = ['invite-procuratorate', '2022-09-20T10:00:00+08:00', { organ: '150802-procuratorate' }];
const answer: Step = ['record-procuratorate-answer', '2022-09-21T09:00:00+08:00', { answer: 'beside' }];
const wait: Step = ['wait-for-opinion', '2022-10-10T09:00:00+08:00', { organ: '150802-supervision-commission' }];
const submission: Step = ['submit-report', '2022-11-17T09:00:00+08:00', { receivedOn: '2022-11-17' }];
const opinion: Step = [
  'record-commission-opinion',
  '2022-11-28T09:00:00+08:00',
  { organ: '150802-supervision-commission', opinion: '给予政务处分' },
];

/** The clocks that run on a Beijing day after these steps. */
function clocksOn(day: string, steps: readonly Step[]) {
  const procedure = procedures.investigation;
  const stream = steps.reduce((state, [name, at, data], index) => {
    const now = new Date(at).toISOString();
    const act = { by: { organ: government, post: '区长' }, enteredBy: 'clerk', via: 'api' as const, occurredAt: now, documents: [] };
    const command: Command = { name, act, data: { ...data } };
    const events = decideTurn(procedure, state, command, { now, law, calendar }, 'real');
    if (isRejection(events)) throw new Error(`${name}: ${events.code}`);
    return events.reduce(
      (folded, event) => fold(procedure, folded, { ...event, ...act, seq: index + 1, recordedAt: now, turnId: `c:${index}` }),
      state,
    );
  }, emptyStream);
  const world: World = { now: new Date(`${day}T12:00:00+08:00`).toISOString(), law, calendar };
  return projectStream(procedure, stream, world, 'case').clocks;
}

const of = (rule: string, clocks: ReturnType<typeof clocksOn>) => clocks.filter((clock) => clock.rule === rule);
const life = [accident, team, invitation, answer] as const;

test('T-29, 4.6: while the team waits for the commission’s opinion on persons, IN-01 runs to day 60: 19 September + 60 = 18 November', () => {
  const waiting = of('IN-01', clocksOn('2022-10-20', [...life, wait]));
  expect(waiting).toMatchObject([{ status: 'running', dueDate: '2022-11-18', pausedSince: null }]);
  expect(waiting).toEqual(of('IN-01', clocksOn('2022-10-20', life)));
});

test('T-29, 4.6: AP-01 runs to day 15 of the receipt, 17 November + 15 = 2 December, through the waiting and its end', () => {
  for (const steps of [
    [...life, wait, submission],
    [...life, wait, submission, opinion],
  ]) {
    const approval = of('AP-01', clocksOn('2022-11-28', steps));
    expect(approval).toMatchObject([{ status: 'running', dueDate: '2022-12-02', pausedSince: null }]);
    expect(approval).toEqual(of('AP-01', clocksOn('2022-11-28', [...life, submission])));
  }
});
