import { procedures } from '@app/domain';
import { lived, nameOf, number, worldOf } from './drafts.fixture';
import type { Step } from './drafts.fixture';

// The notice is received on 23 September: 60 days end on 22 November.
const notice = {
  n: 1,
  supervisor: '150800-safety-office',
  addressee: '150802-government',
  prefix: '巴安督',
  matters: '查明原因。',
  level: 'major',
  accidentOn: '2022-09-19',
};
const received: Step = ['sign-receipt', '2022-09-23 09:00', {}];
const text = (kind: string, now: string, more: object = {}, ...steps: readonly Step[]) => {
  const opening: Step = ['open-supervision', '2022-09-22 09:00', { ...notice, ...more }, '150800-safety-office'];
  const { own } = lived('supervision', '150802', [opening, received, ...steps], '150802-government');
  return procedures.supervision.text?.(own, kind, nameOf, worldOf('supervision', '150802', now));
};
const told = '　　巴彦淖尔市安全生产委员会办公室已以巴安督〔2022〕3号对2022年9月19日发生的事故的查处实行挂牌督办，督办事项为：查明原因。';

test('SV-06, SV-29, +5: the supervisor’s office urges the lower commission; nothing while the limit runs', () => {
  expect(text('matters-urging', '2022-11-22 09:00')).toBeNull();
  expect(text('report-urging', '2022-11-29 09:00')).toBeNull();
  expect(text('matters-urging', '2022-11-29 09:00')).toEqual({
    kind: 'matters-urging',
    missing: [],
    text: [
      '关于尽快完成挂牌督办事项的督办函',
      number,
      '',
      '临河区安全生产委员会：',
      told,
      '　　依照《重大事故查处挂牌督办办法》（安委〔2010〕6号）第六条，完成挂牌督办事项的期限已于2022年11月22日届满，截至2022年11月29日已超期7日，临河区人民政府尚未完成。',
      '　　请督促抓紧办理，并书面说明超期原因、目前进展和拟完成日期。',
      '',
      '巴彦淖尔市安全生产委员会办公室',
      '2022年11月29日',
    ].join('\n'),
  });
});

test('SV-12, SV-29, +15: it writes to the same commission, with the consent of its government where it orders', () => {
  const { text: said = '', missing } = text('matters-criticism', '2022-12-13 09:00') ?? {};
  expect(said.split('\n').slice(0, 5)).toEqual(['关于挂牌督办事项超期问题的函', number, '', '临河区安全生产委员会：', told]);
  expect(said).toContain('截至2022年12月13日已超期21日');
  expect(said).toContain('经巴彦淖尔市人民政府同意（待核），现就上述超期问题对临河区人民政府予以通报');
  expect(missing).toEqual(['consent']);
});

test('SV-29: below 重大 the measures of 2010 are no basis: what the notice states stands on the notice, a silent one has no limit', () => {
  const larger = { level: 'larger' };
  expect(text('matters-urging', '2022-12-13 09:00', larger)).toBeNull();
  const stated = { ...larger, limit: { days: 30, from: 'accident' } };
  expect(text('matters-urging', '2022-12-13 09:00', stated)?.text).toContain(
    '　　依照巴安督〔2022〕3号，完成挂牌督办事项的期限已于2022年10月19日届满，截至2022年12月13日已超期55日，',
  );
});

test('SV-32: where some of the numbered matters are done it names the open ones', () => {
  const done: Step = ['record-matter', '2022-11-01 09:00', { item: 1, state: 'done' }];
  expect(text('matters-urging', '2022-11-29 09:00', { items: ['查明原因', '公布调查报告'] }, done)?.text).toContain(
    `${told}尚未完成的事项：2．公布调查报告。`,
  );
});

test('a notice that was withdrawn has no limit that could be overdue', () => {
  const withdrawal: Step = ['withdraw-notice', '2022-10-10 09:00', { reason: '发错' }, '150800-safety-office'];
  expect(text('matters-urging', '2022-12-13 09:00', {}, withdrawal)).toBeNull();
});
