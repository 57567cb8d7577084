import type { Assignment } from '../../jurisdiction/body';
import type { Rank } from '../../place/rank';
import { competence } from '../../competence.fixture';
import { after, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, approvalPaper, invitation, paperOf, report, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { approverOf } from './approver';

const text = (zh: string) => ({ zh, en: zh });
const basis = { law: '《特种设备安全法》', article: '第七十二条', confidence: 'L' } as const;
const department = (seat: Rank): Assignment => ({ body: 'special-equipment-department', seat, title: text('特种设备监管部门') });
const by = {
  ordinary: department('city'),
  larger: department('provincial'),
  major: department('national'),
  extraordinary: department('national'),
};
const regulator = '150800-market-supervision';

const equipment = {
  ...law,
  competence: {
    ...competence,
    table: {
      ...competence.table,
      rules: [
        {
          kind: 'assigned' as const,
          id: 'SP-03',
          fields: ['special-equipment' as const],
          inForce: { from: '2014-01-01' },
          basis,
          by,
          exclusive: basis,
          approver: { by: 'government-of-its-level' as const, text: text('由本级人民政府批复'), basis },
        },
      ],
    },
    bodies: [
      { id: regulator, name: '巴彦淖尔市市场监督管理局', place: '150800', kind: 'market-supervision' as const, from: null, to: null },
    ],
  },
};

const of = (order: Order, who = regulator): Order => ({ ...order, by: who, law: equipment });
const opening = of({
  ...report,
  data: { ...report.data, investigator: undefined, accidentClass: 'special-equipment', suspectedLevel: 'ordinary' },
});
const submitted = after(investigation, [
  opening,
  of(paperOf(approvalPaper, 'approval')),
  of({ ...team, data: { leader: '副局长', members: [regulator] } }),
  of({ ...invitation, data: { organ: '150800-procuratorate' } }),
  of(answer, '150800-procuratorate'),
  of(submission),
]);

test('SP-03 (special-equipment law, article 73; JU-24): the government of the city approves what its market regulator found', () => {
  expect(submitted.investigator).toBe(regulator);
  const calendar = { edition: '', years: [], off: [], worked: [] };
  const tasks = investigation.tasks(submitted, [], { now: '2022-11-20T01:00:00.000Z', law: equipment, calendar });
  expect(tasks.find(({ command }) => command === 'approve')?.owner).toBe('150800-government');
  const approving = { ...approval, data: { ...approval.data, copies: [regulator] } };
  expect(decideOrder(investigation, submitted, of(approving, '150800-government'))).toMatchObject([
    { kind: 'approval.issued' },
    { kind: 'case.closed' },
  ]);
  expect(decideOrder(investigation, submitted, of(approving))).toMatchObject({
    code: 'no-competence',
    params: { organ: regulator, competent: '150800-government' },
  });
});

test('T-25: the committee of a zone that investigates by a departure approves itself: its zone has no government', () => {
  const calendar = { edition: '', years: [], off: [], worked: [] };
  const world = { now: '2022-11-20T01:00:00.000Z', law: equipment, calendar };
  expect(approverOf({ ...submitted, investigator: '150871-committee' }, world)).toBe('150871-committee');
});
