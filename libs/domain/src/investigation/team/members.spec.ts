import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, government, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { members } from './members';

const decide = (state: InvestigationState, order: Order) => decideOrder(investigation, state, order);
const world = { now: '2022-10-30T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const todo = (state: InvestigationState) => investigation.tasks(state, [], world).map(({ id }) => id);

const clerk = { ref: 'M1', organ: '150802-emergency', post: '科长', role: 'member', group: 'general' };
const officer = { ref: 'M2', organ: '150802-public-security', post: '大队长', role: 'member' };
const people: Order = { ...team, data: { ...team.data, people: [clerk, officer] } };
const order = (name: string, data: object, more: Partial<Order> = {}): Order => ({
  name,
  data: { ...data },
  at: '2022-09-25 09:00',
  by: government,
  ...more,
});
const declared = (ref: string, interest: string, at = '2022-09-22 09:00') =>
  order('declare-interest', { ref, interest, statement: '说明' }, { at, by: '150802-emergency' });

test('JU-12, article 22: organs that sent nobody are shown, 监察 is not among them (T-29), a further member or a reason settles each', () => {
  const formed = linhe(people);
  expect(todo(formed)).toEqual(expect.arrayContaining(['add-member:supervising-department', 'add-member:union']));
  expect(todo(formed).filter((id) => id.startsWith('add-member'))).toHaveLength(2);
  const settled = linhe(
    people,
    order('add-member', { organ: '150802-union' }),
    order('explain-absence', { role: 'supervising-department', reason: '无主管部门' }),
  );
  expect(settled.formed?.members).toEqual(['150802-emergency', '150802-public-security', '150802-union']);
  expect(todo(settled).filter((id) => id.startsWith('add-member'))).toEqual([]);
});

test('T-30, article 22: before the reform the bureau of work safety took the seat of the safety department, and no other', () => {
  const members = ['150802-work-safety', '150802-public-security', '150802-union'];
  const lacking = todo(linhe({ ...team, data: { leader: '副区长', members } })).filter((id) => id.startsWith('add-member'));
  expect(lacking).toEqual(['add-member:supervising-department']);
});

test('JU-12, article 22: a team formed by the entrusted department still lacks the government, until one sends somebody', () => {
  const entrusted = linhe({ ...team, by: '150802-emergency' });
  expect(todo(entrusted)).toContain('add-member:government');
  expect(todo(linhe(team))).not.toContain('add-member:government');
});

test('JU-17, article 24: only the investigating government appoints the leader, also one whom the department had named', () => {
  const entrusted = linhe({ ...team, by: '150802-emergency' });
  expect(todo(entrusted)).toContain('change-leader');
  expect(decide(entrusted, order('change-leader', { leader: '副区长' }, { by: '150802-emergency' }))).toMatchObject({
    code: 'no-competence',
    params: { competent: government },
    article: '《生产安全事故报告和调查处理条例》第二十四条',
  });
  const confirmed = linhe({ ...team, by: '150802-emergency' }, order('change-leader', { leader: '常务副区长' }));
  expect([confirmed.formed?.leader, todo(confirmed).includes('change-leader')]).toEqual(['常务副区长', false]);
  expect(todo(linhe({ ...team, by: '150802-emergency', data: { ...team.data, leaderAppointedBy: government } }))).not.toContain(
    'change-leader',
  );
});

test('JU-23, 115号: a leader on record who is not from the safety department is asked about, until a reason is given or another leads', () => {
  const led = (by: typeof clerk | typeof officer) => ({
    ...team,
    data: { ...team.data, people: [clerk, officer].map((one) => ({ ...one, role: one === by ? 'leader' : 'member' })) },
  });
  expect(todo(linhe(led(officer)))).toContain('change-leader:JU-23');
  expect(todo(linhe(led(clerk)))).not.toContain('change-leader:JU-23');
  const said = order('change-leader', { leader: '副局长', ref: 'M2', reason: '案情涉及爆炸物品' });
  expect(todo(linhe(led(officer), said))).not.toContain('change-leader:JU-23');
  expect(todo(linhe(led(officer), order('change-leader', { leader: '科长', ref: 'M1' })))).not.toContain('change-leader:JU-23');
});

test('JU-17: one leader at a time; the former one stays a member', () => {
  const two = [clerk, officer].map((person) => ({ ...person, role: 'leader' }));
  expect(decide(linhe(), { ...team, data: { ...team.data, people: two } })).toMatchObject({ code: 'leader-twice' });
  const led = linhe(
    { ...team, data: { ...team.data, people: [{ ...clerk, role: 'leader' }, officer] } },
    order('change-leader', { leader: '大队长', ref: 'M2' }),
  );
  expect(led.team.people.map(({ ref, role }) => [ref, role])).toEqual([
    ['M1', 'member'],
    ['M2', 'leader'],
  ]);
  expect(decide(led, order('replace-member', { ref: 'M2', reason: '调离' }, { at: '2022-09-26 09:00' }))).toMatchObject({
    code: 'leader-by-government',
  });
});

test('JU-16, article 23: a member without a declaration on file is shown, and the declaration settles it', () => {
  expect(todo(linhe(people))).toEqual(expect.arrayContaining(['declare-interest:M1', 'declare-interest:M2']));
  const one = linhe(people, declared('M1', 'none'));
  expect(todo(one).filter((id) => id.startsWith('declare'))).toEqual(['declare-interest:M2']);
});

test('JU-16, article 23, 4.2: the gate is shut until every person on record has declared, unless the place leaves it to the task', () => {
  const gate = (state: InvestigationState, settings = law.settings) =>
    investigation.gates(state, { ...law, settings }).find((shown) => shown.gate === 'conflict-check');
  expect(gate(linhe(people))).toEqual({ gate: 'conflict-check', state: 'shut', holder: government, since: '2022-09-20T01:00:00.000Z' });
  const one = linhe(people, declared('M1', 'none'));
  expect(gate(one)).toMatchObject({ state: 'shut' });
  expect(gate(one, { 'house.conflict-declaration': 'optional' })).toMatchObject({ state: 'open', since: '2022-09-22T01:00:00.000Z' });
  const all = linhe(people, declared('M1', 'none'), declared('M2', 'none', '2022-09-23 09:00'));
  expect(gate(all)).toMatchObject({ state: 'open', since: '2022-09-23T01:00:00.000Z' });
  const expert = order('add-expert', { ref: 'E1', unit: '某院', specialty: '结构' });
  expect(gate(linhe(people, declared('M1', 'none'), declared('M2', 'none'), expert))).toMatchObject({ state: 'shut' });
  expect(gate(linhe(team))).toBeUndefined();
});

test('JU-16, article 23: who has declared a direct interest is not appointed, by none of the ways into the team', () => {
  const known = [declared('M1', 'direct', '2022-09-19 18:00'), people] as const;
  const refused = { code: 'member-conflicted', params: { ref: 'M1' }, article: '《生产安全事故报告和调查处理条例》第二十三条' };
  expect(decide(linhe(known[0]), known[1])).toMatchObject(refused);
  const without = linhe(declared('M1', 'direct'), { ...team, at: '2022-09-22 10:00', data: { ...team.data, people: [officer] } });
  expect(decide(without, order('add-member', { organ: clerk.organ, person: clerk }))).toMatchObject(refused);
  expect(decide(without, order('replace-member', { ref: 'M2', reason: '调离', successor: clerk }))).toMatchObject(refused);
  expect(decide(without, order('add-expert', { ref: 'M1', unit: '某院', specialty: '结构' }))).toMatchObject(refused);
});

test('JU-16: a member who declares a direct interest later shuts the gate until replaced', () => {
  const late = [people, invitation, answer, declared('M1', 'none'), declared('M2', 'direct', '2022-09-23 09:00')] as const;
  const shut = linhe(...late);
  expect(investigation.gates(shut, law)).toContainEqual(expect.objectContaining({ gate: 'conflict-check', state: 'shut' }));
  expect(todo(shut)).toContain('replace-member:M2');
  const [rule] = law.gates;
  const gate = { ...(rule ?? { title: { zh: '', en: '' } }), id: 'conflict-check' } as (typeof law.gates)[number];
  expect(decide(shut, { ...submission, law: { ...law, gates: [gate] } })).toMatchObject({
    code: 'gate-blocked',
    params: { gate: 'conflict-check', since: '2022-09-23T01:00:00.000Z' },
  });
  const replacing = order('replace-member', { ref: 'M2', reason: '回避', successor: { ...officer, ref: 'M3' } });
  const replaced = linhe(...late, replacing, declared('M3', 'none', '2022-09-26 09:00'));
  expect(decide(linhe(...late, replacing), { ...submission, law: { ...law, gates: [gate] } })).toMatchObject({
    code: 'gate-blocked',
    params: { since: '2022-09-25T01:00:00.000Z' },
  });
  expect(decide(replaced, { ...submission, law: { ...law, gates: [gate] } })).toMatchObject([{ kind: 'report.submitted' }]);
  expect(replaced.team.formerly).toMatchObject([{ ref: 'M2', reason: '回避', until: '2022-09-25T01:00:00.000Z' }]);
});

test('a direct interest is explained; the later declaration of a person holds', () => {
  expect(decide(linhe(people), order('declare-interest', { ref: 'M1', interest: 'direct' }))).toMatchObject({ code: 'reason-missing' });
  const cleared = linhe(people, declared('M1', 'direct'), declared('M1', 'none', '2022-09-23 09:00'));
  expect(todo(cleared)).not.toContain('replace-member:M1');
});

test('article 22: members are replaced by the investigating side or by who sent them, also after the submission, and not before they came', () => {
  const submitted = linhe(people, invitation, answer, submission);
  const replace = (by: string, at: string) =>
    decide(submitted, order('replace-member', { ref: 'M2', reason: '调离' }, { by, at, now: '2022-11-20 09:00' }));
  expect(replace('150802-public-security', '2022-11-18 09:00')).toMatchObject([{ kind: 'member.replaced' }]);
  expect(replace('150800-government', '2022-11-18 09:00')).toMatchObject({ code: 'no-competence' });
  expect(replace(government, '2022-09-19 18:00')).toMatchObject({ code: 'date-out-of-order' });
  expect(decide(submitted, order('replace-member', { ref: 'X', reason: '调离' }, { now: '2022-11-20 09:00' }))).toMatchObject({
    code: 'member-unknown',
  });
});

test('T-32: a team is no author of an act that binds others', () => {
  expect(decide(linhe(), { ...team, by: '150802-team' })).toMatchObject({ code: 'team-cannot-decide' });
  expect(decide(linhe(people), order('add-member', { organ: '150802-union' }, { by: '150802-team' }))).toMatchObject({
    code: 'team-cannot-decide',
  });
});

test('articles 19, 20: after a change of the investigator its government forms a team of its own, and the former people leave', () => {
  const raised = { ...linhe(people), investigator: '150800-government' };
  expect(todo(raised)).toEqual(expect.arrayContaining(['form-team', 'change-leader', 'invite-procuratorate']));
  const anew: Order = {
    ...people,
    at: '2022-09-28 09:00',
    by: '150800-government',
    data: { leader: '副市长', members: ['150800-emergency'] },
  };
  expect(decide(raised, anew)).toMatchObject([{ kind: 'team.formed-anew' }]);
  expect(decide(linhe(people), { ...anew, by: government })).toMatchObject({ code: 'already-done' });
});

test('JU-19, article 26: that the heads of the unit were told is asked for until it is on record', () => {
  expect(todo(linhe(team))).toContain('tell-unit');
  expect(todo(linhe(team, order('tell-unit', { told: '项目经理' })))).not.toContain('tell-unit');
});

test('article 22: experts are hired, declare their interest like members, and keep their references apart', () => {
  const hired = linhe(people, order('add-expert', { ref: 'E1', unit: '某建筑科学研究院', specialty: '结构工程' }));
  expect(todo(hired)).toContain('declare-interest:E1');
  expect(decide(hired, order('add-expert', { ref: 'M1', unit: '某院', specialty: '机械' }))).toMatchObject({ code: 'ref-taken' });
  expect(decide(hired, order('change-leader', { leader: '专家', ref: 'E1' }))).toMatchObject({ code: 'member-unknown' });
});

const shown = (name: string, state: InvestigationState) => members.options?.[name]?.(state, world).map(({ value }) => value);

test('article 24: who is replaced is on record and does not lead', () => {
  const ready = (state: InvestigationState) => members.commands?.['replace-member']?.ready?.(state, world);
  const missing = { code: 'step-missing', params: { command: 'replace-member', first: 'add-member' } };
  const led = { ...team, data: { ...team.data, people: [{ ...clerk, role: 'leader' }] } };
  expect([linhe(team), linhe(led)].map(ready)).toMatchObject([missing, missing]);
  const joined = linhe(led, order('add-member', { organ: officer.organ, person: officer }));
  expect([ready(joined), shown('team-people.replaceable', joined)]).toEqual([null, ['M2']]);
});

test('articles 23, 24: the present leader may be named again, an expert and one with a direct interest may not lead', () => {
  const led = { ...team, data: { ...team.data, people: [{ ...clerk, role: 'leader' }, officer, { ...officer, ref: 'M3' }] } };
  const expert = order('add-expert', { ref: 'E1', unit: '某院', specialty: '结构' });
  expect(shown('team-people.may-lead', linhe(led, expert, declared('M2', 'direct')))).toEqual(['M1', 'M3']);
});
