import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, government, invitation, linhe, publication, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { publication as matter } from './publication';

const approved = [team, invitation, answer, submission, approval];
const check: Order = {
  name: 'record-redactions',
  at: '2022-12-01 09:00',
  by: government,
  data: { kinds: ['names', 'identity'], reason: '保护个人信息' },
};
const replace: Order = {
  name: 'replace-publication',
  at: '2022-12-08 09:00',
  by: government,
  data: { kind: 'replacement', where: '门户网站', reason: '更正笔误' },
};
const gate = {
  id: 'publication-checked',
  title: { zh: '', en: '' },
  blocks: { procedure: 'investigation', command: 'publish-report' },
  role: 'investigating-government',
  basis: { law: '条例', article: '第三十四条', confidence: 'L' as const },
};

test('T-38: what must be treated is recorded, with its reason, before the publication', () => {
  const gated = { ...publication, law: { ...law, gates: [gate] } };
  expect(decideOrder(investigation, linhe(...approved), gated)).toMatchObject({
    code: 'gate-blocked',
    params: { gate: 'publication-checked' },
  });
  expect(decideOrder(investigation, linhe(...approved, check), gated)).toMatchObject([{ kind: 'report.published' }]);
  const both = { ...check, data: { ...check.data, kinds: ['nothing', 'names'] } };
  expect(decideOrder(investigation, linhe(...approved), both)).toMatchObject({ code: 'redactions-contradict' });
});

test('AP-09: full text only; a summary is no publication', () => {
  expect(decideOrder(investigation, linhe(...approved), { ...publication, data: { where: '网站', extent: 'summary' } })).toMatchObject({
    code: 'publication-not-full',
    article: '《安全生产法》第八十六条',
  });
});

test('AP-09: a version is replaced with a reason and stays on record; no command takes one down', () => {
  expect(decideOrder(investigation, linhe(...approved), replace)).toMatchObject({ code: 'publication-missing' });
  const state = linhe(...approved, publication, replace);
  expect(state.ending.publications.map(({ version, kind }) => [version, kind])).toEqual([
    [1, 'report'],
    [2, 'replacement'],
  ]);
  const notice = { ...replace, data: { ...replace.data, kind: 'notice' } };
  expect(decideOrder(investigation, state, { ...notice, at: '2022-12-09 09:00' })).toMatchObject({ code: 'notice-without-revocation' });
  expect(investigation.commands.filter((command) => /unpublish|withdraw-publication|delete-publication/.test(command))).toEqual([]);
});

const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const ready = (command: string, ...orders: readonly Order[]) => {
  const { ready: asked, forbids } = matter.commands?.[command] ?? {};
  return asked?.(linhe(...orders), world) ?? forbids?.(linhe(...orders), world)[0] ?? null;
};

test.each(['record-redactions', 'publish-report'])('T-38, article 34: %s stands on the approval, whatever is filled in', (command) => {
  expect(ready(command, team, invitation, answer, submission)).toMatchObject({
    code: 'approval-missing',
    article: '《生产安全事故报告和调查处理条例》第三十四条',
  });
  expect(ready(command, ...approved)).toBeNull();
});

test('AP-09: what was never published is not replaced; what was, again and again', () => {
  expect(ready('replace-publication', ...approved)).toMatchObject({ code: 'publication-missing', article: '《安全生产法》第八十六条' });
  expect([ready('replace-publication', ...approved, publication), ready('replace-publication', ...approved, publication, replace)]).toEqual(
    [null, null],
  );
});
