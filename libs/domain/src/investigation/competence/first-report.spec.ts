import { decideOrder, in01, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, filing, government, invitation, linhe, paperOf, publication, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { firstReport } from './first-report';

const opinion = 'a7000000-0000-4000-8000-000000000002';
const sheet = { ...law, clocks: [in01, { ...in01, id: 'JU-22', stop: ['first-report.sent'], limit: [{ limit: { days: 15 } }] }] };
const send: Order = {
  name: 'send-first-report',
  at: '2022-12-20 09:00',
  by: government,
  data: { to: '150800-safety-commission' },
  law: sheet,
};
const conclude: Order = {
  name: 'conclude-not-accident',
  at: '2022-09-22 09:00',
  by: '150802-emergency',
  data: { conclusion: '不属于生产安全事故', reason: '突发疾病' },
  documents: [opinion],
};

test('JU-22: sent after the end of an investigation without report, after the approval, and from the archive it is recorded', () => {
  const lives = [
    [],
    [paperOf(opinion, 'opinion'), conclude],
    [team, invitation, answer, submission, approval],
    [team, invitation, answer, submission, approval, publication, filing],
  ];
  for (const life of lives) expect(decideOrder(investigation, linhe(...life), send)).toMatchObject([{ kind: 'first-report.sent' }]);
  expect(decideOrder(investigation, linhe(send), send)).toMatchObject({ code: 'already-done' });
  expect(decideOrder(investigation, linhe(), { ...send, law })).toMatchObject({ code: 'first-report-not-asked' });
});

test('JU-22: owed where the law of the place asks for it, until it is sent', () => {
  const world = { now: '2022-12-21T00:00:00.000Z', law: sheet, calendar: { edition: '', years: [], off: [], worked: [] } };
  const ready = firstReport.commands?.['send-first-report']?.ready;
  expect(ready?.(linhe(), world)).toBeNull();
  expect(ready?.(linhe(), { ...world, law })).toMatchObject({ code: 'first-report-not-asked', params: { place: '150802' } });
  expect(ready?.(linhe(send), world)).toMatchObject({ code: 'already-done', params: { command: 'send-first-report' } });
});
