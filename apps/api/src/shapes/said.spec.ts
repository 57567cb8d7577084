import { commandSchemas } from '@app/domain-schemas';
import { releaseInForce } from '@app/register';
import { formWords } from './form-words';
import { saidIn } from './said';

const { register } = releaseInForce();
const { 'form-team': formTeam, 'add-member': addMember, 'order-appraisal': order } = commandSchemas.investigation;
const team = [addMember, formTeam, order].map(formWords);
const said = (kind: string, data: Record<string, unknown>) =>
  saidIn({ kind, data }, team, register).map(({ title, value }) => `${title.zh}：${value.zh}`);

test('an event is said in the words of its form: organs by their names, choices in words, lists in one line', () => {
  const people = [{ ref: 'M1', organ: '150802-emergency', post: '副局长', role: 'deputy', group: 'general' }];
  expect(said('team.formed', { leader: '副区长', members: ['150802-emergency', '150802-union'], people })).toEqual([
    '调查组组长：副区长',
    '成员单位：临河区应急管理局、临河区总工会',
    '调查组成员：成员编号：M1，职务：副局长，组内职务：副组长，所在小组：综合组，派出单位：临河区应急管理局',
  ]);
});

test('of several forms that have a member it is said in the words of the one with the fewest others', () => {
  const forms = [formTeam, commandSchemas.investigation['change-leader']].map(formWords);
  const told = saidIn({ kind: 'leader.changed', data: { leader: '常务副区长', reason: '原组长调离' } }, forms, register);
  expect(told.map(({ title }) => title.zh)).toEqual(['调查组组长', '理由']);
});

test('a code that the form does not know is not said', () => {
  const people = [{ ref: 'M1', organ: '150802-union', post: '副主席', role: 'observer' }];
  expect(said('team.formed', { leader: '副区长', people })).toEqual([
    '调查组组长：副区长',
    '调查组成员：成员编号：M1，职务：副主席，派出单位：临河区总工会',
  ]);
});

test('what stands in no form is kept for the system and is not said', () => {
  expect(said('team.formed', { leader: '副区长', members: ['150802-union'], computed: 'major', series: '1' })).toEqual([
    '调查组组长：副区长',
    '成员单位：临河区总工会',
  ]);
  expect(said('danger.found', { computed: 'major' })).toEqual([]);
});

test('a reminder says what it told and whom; an exercise to when it was moved, by Beijing time', () => {
  const text = { zh: '请催办150802-emergency', en: 'urge 150802-emergency' };
  expect(said('rung.fired', { text, to: ['handler', '150802-government'] })).toEqual([
    '内容：请催办临河区应急管理局',
    '提醒对象：承办人、临河区人民政府',
  ]);
  expect(said('sandbox.advanced', { to: '2023-04-17T18:50:00.000Z', shift: -5 })).toEqual(['推进至：2023-04-18（周二）02:50']);
});

test('an act that was not as the law asks says which, what stood against it, why, and who answers for it', () => {
  const data = { command: 'form-team', code: 'forbidden', params: {}, article: null, reason: '情况紧急', head: '某某' };
  expect(said('act.irregular', data)).toEqual([
    '办理的事项：组成事故调查组',
    '不符合的规定：您没有办理此事项的权限。',
    '情况说明：情况紧急',
    '负责人：某某',
  ]);
});
