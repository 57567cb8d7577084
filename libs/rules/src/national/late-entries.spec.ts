import { decideTurn, emptyStream, fold, procedures, projectStream } from '@app/domain';
import { isRejection } from '@app/streams';
import type { StreamState, World } from '@app/domain';
import type { Command, Rejection } from '@app/streams';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { accident } from './told-case.fixture';

const { calendar } = releaseInForce();

type Step = readonly [name: string, at: string, data?: object, by?: string];

const law = { ...releaseLaw('investigation', '150802').sheet, gates: [] };
const government = '150802-government';
const reported: Step = ['report-accident', '2022-09-19 10:00', accident()[3]];
const paper = 'a7000000-0000-4000-8000-000000000001';
const file = { document: paper, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
const life: readonly Step[] = [
  reported,
  ['file-document', '2022-09-19 11:00', { ...file, title: '文件', kind: 'letter', issuedOn: '2022-09-19', issuer: government }],
  ['form-team', '2022-09-20 09:00', { leader: '副区长', members: ['150802-emergency'] }],
  ['invite-procuratorate', '2022-09-20 10:00', { organ: '150802-procuratorate' }],
  ['record-procuratorate-answer', '2022-09-21 09:00', { answer: 'beside' }],
];
const submit = (on: string): Step => ['submit-report', `${on} 09:00`, { receivedOn: on }];
const approve = (on: string): Step => ['approve', `${on} 09:00`, { number: '1号', nature: 'responsibility', form: 'document' }];
const appraisal: readonly Step[] = [
  ['order-appraisal', '2022-10-01 09:00', { ref: 'A1', body: '鉴定单位', subject: '栏杆' }],
  ['deliver-appraisal', '2022-10-21 09:00', { ref: 'A1' }],
];
const extension: readonly Step[] = [
  ['ask-extension', '2022-11-01 09:00', { ref: 'E1', days: 30, reason: '案情复杂' }],
  ['grant-extension', '2022-11-10 09:00', { ref: 'E1', days: 30 }],
];

const beijing = (at: string) => new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();
const procedure = procedures.investigation;
const now = beijing('2022-12-31 12:00');

/** All is entered at the end of the year, in this order. */
function after(steps: readonly Step[]): StreamState {
  return steps.reduce<StreamState>((state, step, index) => {
    const command = commandOf(step);
    const events = decided(state, step);
    if (isRejection(events)) throw new Error(`${step[0]}: ${JSON.stringify(events)}`);
    return events.reduce(
      (folded, event) =>
        fold(procedure, folded, {
          ...event,
          ...command.act,
          occurredAt: event.occurredAt,
          seq: index + 1,
          recordedAt: now,
          turnId: `c:${index}`,
        }),
      state,
    );
  }, emptyStream);
}

function commandOf([name, at, data = {}, organ = government]: Step): Command {
  const act = { by: { organ, post: '区长' }, enteredBy: 'clerk', via: 'api' as const, occurredAt: beijing(at), documents: [paper] };
  return { name, act, data: { ...data } };
}

function decided(state: StreamState, step: Step) {
  return decideTurn(procedure, state, commandOf(step), { now, law, calendar }, 'real');
}

function refusal(steps: readonly Step[], step: Step): Rejection {
  const events = decided(after(steps), step);
  if (!isRejection(events)) throw new Error(`${step[0]} was accepted`);
  return events;
}

function limit(steps: readonly Step[]) {
  const world: World = { now, law, calendar };
  const clock = projectStream(procedure, after(steps), world, 'case').clocks.find(({ rule }) => rule === 'IN-01');
  return [clock?.status, clock?.dueDate];
}

// 19 September + 60 = 18 November.
const late = [...life, submit('2022-11-25')];

test('IN-03, convention 4.3: an appraisal of October entered after the report moves the end by its 20 days, and the lateness goes', () => {
  expect(limit(late)).toEqual(['met-late', '2022-11-18']);
  expect(limit([...late, ...appraisal])).toEqual(['met', '2022-12-08']);
  expect(limit([...late, approve('2022-12-01'), ...appraisal])).toEqual(limit([...life, ...appraisal, submit('2022-11-25')]));
});

test('IN-01, article 29, convention 4.3, 4.6.5: an extension of 10 November entered after the approval counts; one of 19 November came too late', () => {
  const approved = [...late, approve('2022-12-01')];
  expect(limit([...approved, ...extension])).toEqual(['met', '2022-12-18']);
  const [ask] = extension as [Step, Step];
  expect(refusal([...approved, ask], ['grant-extension', '2022-11-19 09:00', { ref: 'E1', days: 30 }])).toMatchObject({
    code: 'extension-after-expiry',
    params: { at: '2022-11-19', dueDate: '2022-11-18' },
  });
  expect(limit([...approved, ask, ['refuse-extension', '2022-11-15 09:00', { ref: 'E1', reason: '不属于特殊情况' }]])).toEqual([
    'met-late',
    '2022-11-18',
  ]);
});

test('counting 4.6.4: an appraisal that began after expiry and is entered late does nothing; what came after the report is refused by its own date', () => {
  const order = (at: string): Step => ['order-appraisal', at, { ref: 'A1', body: '鉴定单位', subject: '栏杆' }];
  expect(limit([...late, order('2022-11-20 09:00')])).toEqual(['met-late', '2022-11-18']);
  expect(refusal(late, order('2022-11-26 09:00'))).toMatchObject({ code: 'report-already-submitted', field: 'act.occurredAt' });
  expect(refusal(late, ['ask-extension', '2022-11-26 09:00', { ref: 'E1', days: 30, reason: '复杂' }])).toMatchObject({
    code: 'report-already-submitted',
  });
});

test('IN-03, article 27: an appraisal that came only after the report is received, and moves nothing', () => {
  const [order] = appraisal as [Step, Step];
  const open = [...life, order, submit('2022-11-17')];
  const received = [...open, ['deliver-appraisal', '2022-11-25 09:00', { ref: 'A1' }] as const];
  expect(limit(received)).toEqual(limit(open));
  expect(procedure.tasks(after(open).own, [], { now, law, calendar }).map(({ command }) => command)).toContain('deliver-appraisal');
  expect(procedure.tasks(after(received).own, [], { now, law, calendar }).map(({ command }) => command)).not.toContain('deliver-appraisal');
});

test('SV-02, convention 4.3: a supervision of September is recorded after the case was closed, and hears that it is closed', () => {
  const office = '150800-safety-office';
  const notice = { supervisor: office, addressee: government, prefix: '巴安督', matters: '查明原因' };
  const events = decided(after([...late, approve('2022-12-01')]), ['record-supervision', '2022-09-25 09:00', notice, office]);
  if (isRejection(events)) throw new Error(events.code);
  expect(
    events.flatMap((event) => procedure.reactions(event).map((reaction) => [event.occurredAt, reaction.command, reaction.to.n])),
  ).toEqual([
    [beijing('2022-09-25 09:00'), 'open-supervision', 1],
    [beijing('2022-12-01 09:00'), 'hear-case-closed', 1],
  ]);
});

test('article 22, convention 4.3: a member who left in October is replaced on paper after the approval, and not by a date after it', () => {
  const [opened, filed, formed, ...rest] = life;
  const person = { ref: 'M2', organ: '150802-public-security', post: '大队长', role: 'member' };
  const members: Step = ['form-team', '2022-09-20 09:00', { leader: '副区长', members: ['150802-emergency'], people: [person] }];
  const approved = [opened ?? reported, filed ?? reported, members, ...rest, submit('2022-11-17'), approve('2022-12-01')];
  const replace = (at: string): Step => ['replace-member', at, { ref: 'M2', reason: '调离' }];
  expect(formed?.[0]).toBe('form-team');
  expect(decided(after(approved), replace('2022-10-10 09:00'))).toMatchObject([{ kind: 'member.replaced' }]);
  expect(refusal(approved, replace('2022-12-02 09:00'))).toMatchObject({ code: 'date-out-of-order', field: 'act.occurredAt' });
});
