import { decideOrder } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { answer, approval, government, invitation, linhe, paperOf, submission, team } from './linhe.fixture';
import { investigation } from './procedure';
import type { InvestigationState } from './state';

const paper = 'a7000000-0000-4000-8000-000000000009';
const opened = linhe(paperOf(paper, 'record'));
const formed = linhe(paperOf(paper, 'record'), { ...team, data: { leader: '副区长', members: ['150802-emergency', '150802-union'] } });
const order = (name: string, data: object): Order => ({
  name,
  at: '2022-11-10 09:00',
  by: government,
  data: { ...data },
  documents: [paper],
});
const level = order('determine-level', { level: 'ordinary', reason: '死亡1人' });
const code = (state: InvestigationState, given: Order, by: string) => {
  const decided = decideOrder(investigation, state, { ...given, by });
  return 'rejected' in decided ? decided.code : 'accepted';
};

const strangers = [
  'union',
  'procuratorate',
  'supervision-commission',
  'public-security',
  'safety-commission',
  'safety-office',
  'team',
  'housing',
];

test.each(strangers)(
  'T-32, article 19: 150802-%s stands for no government: it determines no level, though its division is the same',
  (kind) => {
    expect(code(opened, level, `150802-${kind}`)).toBe('no-competence');
  },
);

test('article 19: the responsible government and its safety department do; the department of another place does not', () => {
  expect(['150802-government', '150802-emergency', '150803-emergency', '150800-government'].map((by) => code(opened, level, by))).toEqual([
    'accepted',
    'accepted',
    'no-competence',
    'no-competence',
  ]);
});

test('T-30, article 19: so did its bureau of work safety before the reform; that of another place did not', () => {
  expect(['150802-work-safety', '150803-work-safety'].map((by) => code(opened, level, by))).toEqual(['accepted', 'no-competence']);
});

test('T-32, LV-05, T-16: nor does a union fix the loss or confirm that the missing are dead', () => {
  const fixed = order('state-loss', { step: 'fixed', directLossWan: 120 });
  const dead = order('confirm-missing-deaths', { count: 1, reason: '搜救终止' });
  const told = order('report-casualties', { ref: 'B1', at: '2022-09-20', missing: 1 });
  const lost = linhe(paperOf(paper, 'record'), { ...told, at: '2022-09-20 09:00', by: '150802-emergency' });
  for (const given of [fixed, dead]) {
    expect(code(lost, given, '150802-union')).toBe('no-competence');
    expect(code(lost, given, '150802-emergency')).toBe('accepted');
  }
});

test('article 19: a department that the government has charged stands for it, from that moment', () => {
  const charge: Order = {
    name: 'authorise',
    at: '2022-09-25 09:00',
    by: government,
    data: { department: '150802-public-security', reason: '道路交通事故' },
  };
  const charged = linhe(paperOf(paper, 'record'), charge);
  expect(code(charged, level, '150802-public-security')).toBe('accepted');
  expect(code(charged, { ...level, at: '2022-09-24 09:00', now: '2022-11-10 09:00' }, '150802-public-security')).toBe('no-competence');
});

test('article 19: where the investigator is no government, only itself stands for it', () => {
  const mines: InvestigationState = { ...opened, investigator: '150802-mine-safety' };
  expect(['150802-mine-safety', '150802-emergency', '150802-government'].map((by) => code(mines, level, by))).toEqual([
    'accepted',
    'no-competence',
    'no-competence',
  ]);
});

test('articles 25, 29, 30: the report is the team’s: of those who sent members, and of the investigating side', () => {
  const ready = linhe({ ...team, data: { leader: '副区长', members: ['150802-emergency', '150802-union'] } }, invitation, answer);
  expect(['150802-union', '150802-team', '150802-emergency', government].map((by) => code(ready, submission, by))).toEqual(
    Array(4).fill('accepted'),
  );
  expect(
    ['110000-union', '150802-procuratorate', '150802-public-security', '150800-emergency'].map((by) => code(ready, submission, by)),
  ).toEqual(Array(4).fill('no-competence'));
});

test('article 24: the organ of the leader may submit for the team that it leads', () => {
  const people = [{ ref: 'M1', organ: '150802-housing', post: '局长', role: 'leader' }];
  const led = linhe({ ...team, data: { leader: '局长', members: ['150802-emergency'], people } }, invitation, answer);
  expect(code(led, submission, '150802-housing')).toBe('accepted');
});

test('T-32: the decision on the report stays the government’s, whoever submitted it', () => {
  const submitted = linhe(team, invitation, answer, submission);
  expect(code(submitted, approval, '150802-emergency')).toBe('no-competence');
  expect(code(formed, order('close', {}), '150802-union')).not.toBe('accepted');
});
