import { after, beijing, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import {
  answer,
  approval,
  approvalPaper,
  filing,
  government,
  invitation,
  linhe,
  paperOf,
  publication,
  report,
  submission,
  team,
} from '../linhe.fixture';
import { investigation } from '../procedure';

const ownAct = { ...law, settings: { closing: 'own-act' } };
const closing: Order = { name: 'close', at: '2022-12-06 09:00', by: government };
const submitted = [team, invitation, answer, submission];
const underOwnAct = (...orders: readonly Order[]) =>
  after(
    investigation,
    [report, paperOf(approvalPaper, 'approval'), ...submitted, approval, ...orders].map((order) => ({ ...order, law: ownAct })),
  );

test('T-11: the approval closes the case on its own day, whatever day it is entered', () => {
  const late = { ...approval, now: '2022-12-20 09:00' };
  expect(decideOrder(investigation, linhe(...submitted), late)).toMatchObject([
    { kind: 'approval.issued', occurredAt: beijing('2022-11-30 09:00') },
    { kind: 'case.closed', occurredAt: beijing('2022-11-30 09:00') },
  ]);
  const state = linhe(...submitted, approval);
  expect([state.ending.closedAt, state.stage]).toEqual([beijing('2022-11-30 09:00'), 'approved']);
  expect(decideOrder(investigation, state, closing)).toMatchObject({ code: 'already-done' });
});

test('T-11: where closing is an act of its own, approval and closing have their own days, before or after the publication', () => {
  const approved = underOwnAct();
  expect(approved.ending.closedAt).toBeNull();
  expect(investigation.tasks(approved, [], { ...world, law: ownAct }).map(({ command }) => command)).toEqual(
    expect.arrayContaining(['publish-report', 'close']),
  );
  const early = { ...closing, at: '2022-11-29 09:00', now: '2022-12-06 09:00' };
  expect(decideOrder(investigation, approved, early)).toMatchObject({ code: 'date-out-of-order' });
  expect(underOwnAct(closing).ending.closedAt).toBe(beijing('2022-12-06 09:00'));
  expect(underOwnAct(publication, closing).stage).toBe('published');
});

test('article 31: only a closed and published case goes into the archive, and not before its closing', () => {
  expect(decideOrder(investigation, underOwnAct(publication), filing)).toMatchObject({ code: 'case-open' });
  const early = { ...filing, at: '2022-11-29 09:00', now: '2022-12-20 09:00' };
  expect(decideOrder(investigation, linhe(...submitted, approval, publication), early)).toMatchObject({ code: 'date-out-of-order' });
  const archived = linhe(...submitted, approval, publication, filing);
  expect(decideOrder(investigation, archived, { ...filing, at: '2022-12-07 09:00' })).toMatchObject({ code: 'already-done' });
});

test('T-11: a case is closed once, and goes into the archive only closed, whatever is filled in', () => {
  const ready = (command: string, ...orders: readonly Order[]) => investigation.ready(underOwnAct(...orders), command, world);
  expect([ready('close'), ready('archive', publication, closing)]).toEqual([null, null]);
  expect(ready('close', closing)).toMatchObject({ code: 'already-done', params: { command: 'close' } });
  expect(ready('archive', publication)).toMatchObject({ code: 'case-open', article: '《生产安全事故报告和调查处理条例》第三十一条' });
});

const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
