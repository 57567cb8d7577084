import { after, decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, invitation, report } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { signatures } from './signatures';
import { bigTeam, citing, drafting, filing, investigated, law, signing, writing } from './written.fixture';

const decide = (state: InvestigationState, order: Order) => decideOrder(investigation, state, { law, ...order });
const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const drafted = () => investigated(writing, filing, drafting);
const oneBy = (by: string, member: string, more: object = {}): Order => ({ ...signing, by, data: { signatures: [{ member, ...more }] } });

test('IN-05, article 30: members sign one by one or all in one entry, each with its date', () => {
  expect(decide(drafted(), signing)).toMatchObject([
    {
      kind: 'report.signed',
      data: {
        version: 1,
        signatures: [
          { member: '150802-emergency', on: '2022-11-16' },
          { member: '150802-union', on: '2022-11-16' },
        ],
      },
    },
  ]);
  const first = investigated(writing, filing, drafting, oneBy('150802-union', '150802-union', { person: '工会代表' }));
  expect(decide(first, citing)).toMatchObject({ params: { missing: 'signature 150802-emergency' } });
});

test('a dissent with its reason counts as the signature', () => {
  const dissent: Order = {
    name: 'record-dissent',
    at: '2022-11-16 11:00',
    by: '150802-union',
    data: { member: '150802-union', reason: '对间接原因的认定有不同意见' },
  };
  expect(decide(drafted(), dissent)).toMatchObject([{ kind: 'report.dissented', data: { version: 1, on: '2022-11-16' } }]);
  const state = investigated(writing, filing, drafting, oneBy('150802-emergency', '150802-emergency'), dissent);
  expect(decide(state, citing)).toMatchObject([{ kind: 'report.submitted' }]);
  expect(state.report.signatures.map(({ member, dissent: against }) => [member, against])).toEqual([
    ['150802-emergency', false],
    ['150802-union', true],
  ]);
});

test('only members sign, once a version, for themselves or entered by the investigating side', () => {
  expect(decide(drafted(), oneBy('150802-emergency', '150802-public-security'))).toMatchObject({
    code: 'not-a-member',
    field: 'data.signatures.0.member',
  });
  const first = investigated(writing, filing, drafting, oneBy('150802-union', '150802-union'));
  expect(decide(first, signing)).toMatchObject({ code: 'signed-already', field: 'data.signatures.1.member' });
  expect(decide(drafted(), { ...signing, data: { signatures: [{ member: '150802-union' }, { member: '150802-union' }] } })).toMatchObject({
    code: 'signed-already',
    field: 'data.signatures.1.member',
  });
  expect(decide(drafted(), oneBy('150800-union', '150802-union'))).toMatchObject({ code: 'no-competence' });
});

test('a signature is not older than its draft and not of tomorrow', () => {
  expect(decide(drafted(), oneBy('150802-union', '150802-union', { on: '2022-11-15' }))).toMatchObject({
    code: 'date-out-of-order',
    field: 'data.signatures.0.on',
  });
  expect(decide(drafted(), oneBy('150802-union', '150802-union', { on: '2022-11-17' }))).toMatchObject({ code: 'date-in-future' });
});

test('there is something to sign from the draft until the last member has signed or dissented', () => {
  const ready = (command: 'sign-report' | 'record-dissent', ...orders: readonly Order[]) =>
    signatures.commands?.[command]?.ready?.(investigated(writing, ...orders), world)?.code;
  expect(ready('sign-report')).toBe('draft-missing');
  expect(ready('record-dissent')).toBe('draft-missing');
  expect(ready('sign-report', filing, drafting)).toBeUndefined();
  const all = [filing, drafting, oneBy('150802-emergency', '150802-emergency')];
  expect(ready('record-dissent', ...all)).toBeUndefined();
  expect(ready('sign-report', ...all, oneBy('150802-union', '150802-union'))).toBe('already-done');
  expect(ready('record-dissent', ...all, oneBy('150802-union', '150802-union'))).toBe('already-done');
  expect(decide(investigated(writing), signing)).toMatchObject({ code: 'draft-missing' });
});

test('only who has not signed is offered: organs, and their people by post and name', () => {
  const person = { ref: 'P1', name: '张某', post: '干部', role: 'member' };
  const joining: Order = { name: 'add-member', at: '2022-09-25 09:00', by: '150802-government', data: { organ: '150802-union', person } };
  const offered = (...orders: readonly Order[]) => {
    const state = investigated(joining, writing, filing, drafting, ...orders);
    return Object.values(signatures.options ?? {}).map((options) => options(state, world).map(({ value, words }) => [value, words.zh]));
  };
  const emergency = ['150802-emergency', '150802-emergency'];
  const union = [['150802-union', '150802-union']];
  expect(offered()).toEqual([[emergency, ...union], [['P1', '150802-union 干部 张某（P1）']]]);
  expect(offered(oneBy('150802-union', '150802-union'))).toEqual([[emergency], []]);
});

test('where its people are on record, each of them signs, and an expert does not', () => {
  const people: readonly Order[] = ['P1', 'P2'].map((ref) => ({
    name: 'add-member',
    at: '2022-09-25 09:00',
    by: '150802-government',
    data: { organ: '150802-union', person: { ref, post: '干部', role: 'member' } },
  }));
  const expert: Order = {
    name: 'add-expert',
    at: '2022-09-25 10:00',
    by: '150802-government',
    data: { ref: 'X1', unit: '某大学', specialty: '土木' },
  };
  const state = investigated(...people, expert, writing, filing, drafting);
  expect(decide(state, signing)).toMatchObject({ code: 'signatory-unclear', field: 'data.signatures.1.ref' });
  expect(decide(state, oneBy('150802-union', '150802-union', { ref: 'P3' }))).toMatchObject({ code: 'not-a-member' });
  const one = investigated(...people, expert, writing, filing, drafting, oneBy('150802-union', '150802-union', { ref: 'P1' }));
  expect(decide(one, citing)).toMatchObject({ params: { missing: 'signature 150802-emergency,signature 150802-union/P2' } });
});

test('article 22: a procuratorate that answered that it joins as a member signs; one beside the team does not', () => {
  const joined = [report, bigTeam, invitation, { ...answer, data: { answer: 'member' } }, writing, filing, drafting, signing];
  const state = (...orders: readonly Order[]) =>
    after(
      investigation,
      [...joined, ...orders].map((order) => ({ law, ...order })),
    );
  expect(decide(state(), citing)).toMatchObject({ code: 'report-incomplete', params: { missing: 'signature 150802-procuratorate' } });
  expect(decide(state(oneBy('150802-procuratorate', '150802-procuratorate')), citing)).toMatchObject([{ kind: 'report.submitted' }]);
  expect(decide(drafted(), oneBy('150802-procuratorate', '150802-procuratorate'))).toMatchObject({ code: 'not-a-member' });
});
