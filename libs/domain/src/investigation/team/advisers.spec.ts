import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { government, linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { advisers } from './advisers';

const decide = (state: InvestigationState, given: Order) => decideOrder(investigation, state, given);
const world = { now: '2022-10-30T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const asked = (state: InvestigationState) =>
  investigation
    .tasks(state, [], world)
    .map(({ id }) => id)
    .filter((id) => id.startsWith('record-adviser'));

const invited: Order = {
  name: 'invite-adviser',
  at: '2022-09-25 09:00',
  by: government,
  data: { ref: 'L1', kind: 'justice-department', name: '临河区司法局', matter: '法律意见' },
};
const answered = (answer: string, opinion?: string): Order => ({
  name: 'record-adviser-answer',
  at: '2022-09-28 09:00',
  by: '150802-justice',
  data: { ref: 'L1', answer, ...(opinion === undefined ? {} : { opinion }) },
});

test('article 22: an adviser is invited by the investigating side, once, and its answer is waited for', () => {
  expect(asked(linhe(team, invited))).toEqual(['record-adviser-answer:L1']);
  expect(asked(linhe(team, invited, answered('joins')))).toEqual([]);
  expect(decide(linhe(team), { ...invited, by: '150800-government' })).toMatchObject({ code: 'no-competence' });
  expect(decide(linhe(team, invited), { ...invited, at: '2022-09-26 09:00' })).toMatchObject({ code: 'ref-taken' });
});

test('an opinion says what and a refusal why; neither comes before the invitation', () => {
  const state = linhe(team, invited);
  expect(decide(state, answered('declined'))).toMatchObject({ code: 'reason-missing', field: 'data.opinion' });
  expect(decide(state, answered('opinion', '责任认定依据充分'))).toMatchObject([{ kind: 'adviser.answered' }]);
  expect(decide(state, { ...answered('joins'), at: '2022-09-24 09:00', now: '2022-09-28 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
  expect(decide(state, { ...answered('joins'), data: { ref: 'L9', answer: 'joins' } })).toMatchObject({ code: 'adviser-unknown' });
});

test('an answer goes on from an invitation, also one that was answered before; the invitation is known by whom and when', () => {
  const ready = (state: InvestigationState) => advisers.commands?.['record-adviser-answer']?.ready?.(state, world);
  const shown = (state: InvestigationState) => advisers.options?.['advisers.invited']?.(state, world);
  expect(ready(linhe(team))).toMatchObject({
    code: 'step-missing',
    params: { command: 'record-adviser-answer', first: 'invite-adviser' },
  });
  expect([ready(linhe(team, invited)), ready(linhe(team, invited, answered('joins')))]).toEqual([null, null]);
  const option = { value: 'L1', words: { zh: '临河区司法局（2022年9月25日邀请）', en: '临河区司法局 (invited on 2022-09-25)' } };
  expect([shown(linhe(team)), shown(linhe(team, invited))]).toEqual([[], [option]]);
});
