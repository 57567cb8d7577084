import { decideOrder } from '../../rehearsal.fixture';
import { answer, approval, government, invitation, linhe, paperOf, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { approveSchema } from './approval.schema';
import { standardRemedies } from './choices';

const submitted = linhe(team, invitation, answer, submission);
const approve = (change: object) => decideOrder(investigation, submitted, { ...approval, ...change });
const data = approval.data ?? {};

test.each(['slip', 'table'])('AP-03: an approval in the form of a %s is none', (form) => {
  expect(approve({ data: { ...data, form } })).toMatchObject({ code: 'approval-form', params: { form }, field: 'data.form' });
});

test('AP-03: it is copied to every organ that sent a member', () => {
  expect(approve({ data: { ...data, copies: [government] } })).toMatchObject({
    code: 'approval-copy-missing',
    params: { organ: '150802-emergency' },
  });
});

test('T-30, AP-03: a copy for the organ that carries on the matters of a member is one for the member', () => {
  const copies = ['150802-market-supervision', '150802-union'];
  const named = { organs: { '150802-market-supervision': { name: '', place: '150802', succeeds: ['150802-emergency'] } }, places: {} };
  expect(approve({ data: { ...data, copies } })).toMatchObject({ code: 'approval-copy-missing', params: { organ: '150802-emergency' } });
  expect(approve({ data: { ...data, copies }, named })).toMatchObject([{ kind: 'approval.issued' }, {}]);
});

test('AP-03: it rests on a filed document, and on one of the kind approval', () => {
  expect(approve({ documents: [] })).toMatchObject({ code: 'document-missing', params: { kind: 'approval' }, field: 'act.documents' });
  const letter = 'a7000000-0000-4000-8000-000000000009';
  const state = linhe(team, invitation, answer, submission, paperOf(letter, 'letter'));
  expect(decideOrder(investigation, state, { ...approval, documents: [letter] })).toMatchObject({ code: 'document-missing' });
});

test('T-45, AP-13: without words of its own an approval says review within 60 days and suit within six months', () => {
  expect(approveSchema.parse({ ...data, remedies: undefined }).remedies).toBe(standardRemedies.approval);
  expect(standardRemedies.approval).toMatch(/六十日.*复议.*六个月.*诉讼/);
});

test('article 32: the approval confirms the nature of the accident and hands on measures and punishments', () => {
  const { approval: decision } = linhe(team, invitation, answer, submission, approval);
  expect(decision.nature).toBe('responsibility');
  expect(decision.handovers.map(({ ref, doneAt }) => [ref, doneAt])).toEqual([
    ['measures', null],
    ['punishments', null],
  ]);
});

test('AP-03, article 32: an approval that does not say the nature of the accident is none; a copy goes to a procuratorate that joined', () => {
  const { nature: said, ...silent } = data;
  expect(said).toBe('responsibility');
  expect(approve({ data: silent })).toMatchObject({ code: 'approval-nature-missing', field: 'data.nature' });
  const joined = linhe(team, invitation, { ...answer, data: { answer: 'member' } }, submission);
  expect(decideOrder(investigation, joined, approval)).toMatchObject({
    code: 'approval-copy-missing',
    params: { organ: '150802-procuratorate' },
  });
});
