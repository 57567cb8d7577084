import { decideTurn, procedures } from '@app/domain';
import { lived, paper, worldOf } from './drafts.fixture';
import type { Step } from './drafts.fixture';

const county = '150802-government';
const office = '150800-safety-office';
const opening = (data: object = {}): Step => [
  'open-supervision',
  '2022-07-21 09:00',
  { n: 1, supervisor: office, addressee: county, prefix: '巴安督', matters: '查明原因', level: 'major', accidentOn: '2022-07-19', ...data },
  office,
];
const received: Step = ['sign-receipt', '2022-07-22 09:00', {}];
const pause: Step = ['pause-supervision', '2022-08-02 09:00', { reason: '等待司法机关' }, office];
const state = (...steps: readonly Step[]) => lived('supervision', '150802', [opening(), ...steps], county);

interface How {
  readonly by?: string;
  readonly documents?: readonly string[];
  readonly done?: { readonly reason: string; readonly head: string };
}

const decide = (name: string, at: string, data: object, steps: readonly Step[], { by = office, documents = [paper], done }: How = {}) => {
  const occurredAt = new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();
  const act = { by: { organ: by, post: '主任' }, enteredBy: 'clerk', via: 'api' as const, occurredAt, documents };
  const command = { name, act: { ...act, ...(done === undefined ? {} : { done }) }, data: { reason: '鉴定未完成', ...data } };
  return decideTurn(procedures.supervision, state(...steps), command, worldOf('supervision', '150802', at), 'real');
};
const extend = (at: string, data: object, steps: readonly Step[] = [received], how: How = {}) =>
  decide('extend-notice-limit', at, data, steps, how);

test('SV-29: the supervisor alone extends it, with its paper, either by days or to a later day', () => {
  expect(extend('2022-09-10 09:00', { days: 30 })).toMatchObject([{ data: { days: 30, dueOn: '2022-10-20' } }]);
  expect(extend('2022-09-10 09:00', { days: 30 }, [received], { by: county })).toMatchObject({ code: 'no-competence' });
  expect(extend('2022-09-10 09:00', { days: 30 }, [received], { documents: [] })).toMatchObject({ code: 'document-missing' });
  for (const unclear of [{}, { days: 30, until: '2022-10-20' }])
    expect(extend('2022-09-10 09:00', unclear)).toMatchObject({ code: 'extension-unclear' });
  expect(extend('2022-09-10 09:00', { until: '2022-09-20' })).toMatchObject({ code: 'limit-not-later', params: { on: '2022-09-20' } });
  expect(extend('2022-07-21 10:00', { days: 30 }, [])).toMatchObject({ code: 'limit-not-running' });
});

describe('counting 4.6.5: it is granted while the end has not passed', () => {
  test('proposed after the 20th of September it is refused', () => {
    expect(extend('2022-09-21 09:00', { days: 30 })).toMatchObject({ code: 'limit-over', params: { on: '2022-09-20' } });
  });

  test('on the last day itself it passes', () => {
    expect(extend('2022-09-20 09:00', { days: 30 })).toMatchObject([{ data: { dueOn: '2022-10-20' } }]);
  });

  test('AP-17: granted on paper after the end it is recorded and marked, and moves nothing', () => {
    const done = { reason: '逾期后仍发文延长', head: '王某' };
    const decided = extend('2022-09-21 09:00', { days: 30 }, [received], { done });
    expect(decided).toMatchObject([{ kind: 'supervision.limit-extended' }, { kind: 'act.irregular', data: { code: 'limit-over' } }]);
    expect(decided).toMatchObject([{ data: expect.not.objectContaining({ dueOn: expect.anything() }) }, {}]);
  });
});

test('counting 4.6.4: what stands still is not extended, changed in its days or paused again; it goes on only where it was paused', () => {
  const paused = [received, pause];
  expect(extend('2022-08-10 09:00', { days: 30 }, paused)).toMatchObject({ code: 'supervision-paused', params: { since: '2022-08-02' } });
  expect(decide('pause-supervision', '2022-08-10 09:00', {}, paused)).toMatchObject({ code: 'supervision-paused' });
  const change = (data: object) => decide('change-notice', '2022-08-10 09:00', data, paused);
  expect(change({ limit: { dueOn: '2022-12-31' } })).toMatchObject({ code: 'supervision-paused' });
  expect(change({ progress: { every: 10 } })).toMatchObject({ code: 'supervision-paused' });
  expect(change({ matters: '补充查明监管责任' })).toMatchObject([{ kind: 'supervision.notice-changed' }]);
  expect(decide('resume-supervision', '2022-08-10 09:00', {}, [received])).toMatchObject({ code: 'supervision-not-paused' });
  expect(decide('resume-supervision', '2022-08-10 09:00', {}, paused, { by: county })).toMatchObject({ code: 'no-competence' });
  expect(decide('resume-supervision', '2022-08-10 09:00', {}, paused, { documents: [] })).toMatchObject({ code: 'document-missing' });
  expect(decide('resume-supervision', '2022-08-10 09:00', { dueOn: '2022-08-09' }, paused)).toMatchObject({ code: 'limit-not-later' });
});
