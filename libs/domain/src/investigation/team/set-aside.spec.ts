import { beijing, decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { answer, approvalPaper, government, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const city = '150800-government';
const raising: Order = {
  name: 'decide-raising',
  at: '2022-11-20 09:00',
  by: city,
  data: { decision: 'raise', reason: '影响较大' },
  documents: [approvalPaper],
};
const members = ['150800-emergency'];
const anew: Order = { name: 'form-team', at: '2022-11-21 09:00', by: city, data: { leader: '副市长', members } };
const submitted = [team, invitation, answer, submission];
const raised = linhe(...submitted, raising);
const world = {
  now: '2022-12-31T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};

test('article 20, T-05: raised after its report, a case begins anew with the new government’s team, and nothing of the old period is lost', () => {
  expect(decideOrder(investigation, raised, anew)).toMatchObject([
    { kind: 'report.set-aside', data: { supervisions: [] } },
    { kind: 'team.formed-anew', data: { members } },
  ]);
  const state = linhe(...submitted, raising, anew);
  expect([state.stage, state.submission, state.formed?.leader, state.team.formedFor]).toEqual(['investigating', null, '副市长', city]);
  expect(state.facts.at(-1)).toMatchObject({ fact: 'report.set-aside', at: beijing('2022-11-21 09:00') });
  expect(state.facts.map(({ fact }) => fact)).toContain('report.submitted');
});

test('article 32: the new government may as well approve or return the report that was submitted, and its task says so', () => {
  const task = investigation.tasks(raised, [], world).find(({ command }) => command === 'approve');
  expect([task?.owner, task?.title.zh]).toEqual([city, expect.stringContaining('重新组成调查组')]);
  const back: Order = { name: 'return-report', at: '2022-11-21 09:00', by: city, data: { reason: '证据不足' } };
  expect(decideOrder(investigation, raised, back)).toMatchObject([{ kind: 'report.returned' }]);
  const own = investigation.tasks(linhe(...submitted), [], world).find(({ command }) => command === 'approve');
  expect(own?.title.zh).not.toContain('重新组成调查组');
});

test('article 22: a government sets no report of its own team aside, nor the former one a report that went to the new one', () => {
  const own: Order = { ...anew, by: government };
  expect(decideOrder(investigation, linhe(...submitted), own)).toMatchObject({ code: 'already-done' });
  expect(decideOrder(investigation, raised, own)).toMatchObject({ code: 'case-handed-over' });
  expect(decideOrder(investigation, raised, { ...own, at: '2022-11-18 09:00', now: '2022-11-21 09:00' })).toMatchObject({
    code: 'already-done',
  });
  // Raised on the 10th, which is entered only after the report of the 17th.
  const early = [...submitted, { ...raising, at: '2022-11-10 09:00', now: '2022-11-20 09:00' }];
  expect(decideOrder(investigation, linhe(...early), { ...anew, at: '2022-11-12 09:00', now: '2022-11-21 09:00' })).toMatchObject({
    code: 'date-out-of-order',
    params: { first: 'report.received', then: 'report.set-aside' },
  });
  expect(decideOrder(investigation, linhe(...submitted, raising, anew), { ...anew, at: '2022-11-22 09:00' })).toMatchObject({
    code: 'already-done',
  });
});

test('T-09: the next report is not dated before the one that was set aside', () => {
  const asked: Order = { ...invitation, at: '2022-11-21 10:00', by: city, data: { organ: '150800-procuratorate' } };
  const answered: Order = { ...answer, at: '2022-11-21 11:00', by: city };
  const state = linhe(...submitted, raising, anew, asked, answered);
  const next = (at: string): Order => ({ ...submission, at: `${at} 09:00`, by: city, data: { receivedOn: at }, now: '2022-12-20 09:00' });
  expect(decideOrder(investigation, state, next('2022-11-18'))).toMatchObject({
    code: 'date-out-of-order',
    params: { first: 'report.set-aside', then: 'report.submitted' },
  });
  expect(isRejection(decideOrder(investigation, state, next('2022-12-10')))).toBe(false);
});
