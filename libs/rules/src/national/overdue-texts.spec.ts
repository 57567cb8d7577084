import { decideTurn, draftTitles, emptyStream, fold, overdueTextKinds, procedures, supervisionTextKinds } from '@app/domain';
import { isRejection } from '@app/streams';
import type { StreamState, World } from '@app/domain';
import type { Command, ProcedureKind } from '@app/streams';
import { releaseInForce } from '@app/register';
import { teamSetUpInGuangxi } from '../local/ju-21-team-set-up';
import { releaseLaw } from '@app/turn';
import { approval } from './ap-01-approval';
import { investigationLimit } from './in-01-investigation-limit';
import { supervisedMatters } from './sv-06-supervised-matters';

const { calendar, register } = releaseInForce();

type Step = readonly [name: string, at: string, data: object, organ?: string];

const beijing = (at: string) => new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();
const { nameOf } = register;

function worldOf(kind: ProcedureKind, place: string, now: string): World {
  return { now: beijing(now), law: { ...releaseLaw(kind, place).sheet, gates: [] }, calendar };
}

function lived(kind: ProcedureKind, place: string, steps: readonly Step[], organ: string): StreamState {
  return steps.reduce<StreamState>((state, [name, at, data, by = organ], index) => {
    const act = {
      by: { organ: by, post: '负责人' },
      enteredBy: 'clerk',
      via: kind === 'supervision' && index === 0 ? ('system' as const) : ('api' as const),
      occurredAt: beijing(at),
      documents: [],
    };
    const command: Command = { name, act, data: { ...data } };
    const events = decideTurn(procedures[kind], state, command, worldOf(kind, place, at), 'real');
    if (isRejection(events)) throw new Error(`${name}: ${JSON.stringify(events)}`);
    return events.reduce((folded, event) => {
      const numbered = 'number' in event.data ? { ...event.data, number: { number: 3, text: '巴安督〔2022〕3号' } } : event.data;
      const recorded = { ...act, ...event, data: numbered, seq: index + 1, recordedAt: act.occurredAt, turnId: `c:${index}` };
      return fold(procedures[kind], folded, recorded);
    }, state);
  }, emptyStream);
}

const accident = (place: string, more: object): Step => [
  'report-accident',
  '2022-09-19 10:00',
  { name: '“9·19”高处坠落事故', place, occurredAt: '2022-09-19', unit: '某单位', seriousInjuries: 0, missing: 0, source: '电话', ...more },
];
const life: readonly Step[] = [
  accident('150802', { deaths: 1, investigator: '150802-government' }),
  ['form-team', '2022-09-20 09:00', { leader: '副区长', members: ['150802-emergency'] }],
  ['invite-procuratorate', '2022-09-20 10:00', { organ: '150802-procuratorate' }],
  ['record-procuratorate-answer', '2022-09-21 09:00', { answer: 'beside' }],
];
const submission: Step = ['submit-report', '2022-11-17 09:00', { receivedOn: '2022-11-17' }];

const linhe = (kind: string, now: string, ...more: readonly Step[]) =>
  procedures.investigation.text?.(
    lived('investigation', '150802', [...life, ...more], '150802-government').own,
    kind,
    nameOf,
    worldOf('investigation', '150802', now),
  );

const about = '　　2022年9月19日，某单位发生事故（“9·19”高处坠落事故），截至目前死亡1人、重伤0人、下落不明0人。';

// 19 September + 60 = 18 November; + 5 working days = 25 November (19 and 20 are a weekend).
test('IN-01, convention 4.5, +5: the letter of urging says rule, last day, days overdue and who is late', () => {
  expect(linhe('report-urging', '2022-11-25 09:00')).toEqual({
    kind: 'report-urging',
    missing: [],
    text: [
      '关于尽快提交事故调查报告的督办函（草稿）',
      '',
      '临河区人民政府事故调查组：',
      about,
      '　　依据《生产安全事故报告和调查处理条例》（国务院令第493号）第二十九条，“提交事故调查报告”的期限于2022年11月18日届满，截至2022年11月25日已超期7日。责任单位：临河区人民政府。',
      '　　请抓紧完成调查，并书面说明超期原因、目前进展和拟提交报告的日期。',
      '',
      '临河区安全生产委员会办公室',
      '2022年11月25日',
    ].join('\n'),
  });
});

test('IN-01, convention 4.5, +15: the proposal of criticism or an interview goes to the safety commission', () => {
  expect(linhe('report-criticism', '2022-12-09 09:00')?.text).toBe(
    [
      '关于对事故调查超期予以通报或者约谈的建议（草稿）',
      '',
      '临河区安全生产委员会：',
      about,
      '　　依据《生产安全事故报告和调查处理条例》（国务院令第493号）第二十九条，“提交事故调查报告”的期限于2022年11月18日届满，截至2022年12月9日已超期21日。责任单位：临河区人民政府。',
      '　　建议对责任单位予以通报，或者约谈其负责人。是否通报、约谈及其范围，请审定。',
      '',
      '临河区安全生产委员会办公室',
      '2022年12月9日',
    ].join('\n'),
  );
});

// 17 November + 15 = 2 December.
test('AP-01, convention 4.5, +5: the report to the leader in charge', () => {
  expect(linhe('approval-request', '2022-12-09 09:00', submission)?.text).toBe(
    [
      '关于尽快批复事故调查报告的请示（草稿）',
      '',
      '临河区人民政府分管负责同志：',
      about,
      '　　依据《生产安全事故报告和调查处理条例》（国务院令第493号）第三十二条，“批复事故调查报告”的期限于2022年12月2日届满，截至2022年12月9日已超期7日。责任单位：临河区人民政府。',
      '　　事故调查报告已经提交，尚未批复。请审定批复意见。妥否，请批示。',
      '',
      '临河区应急管理局',
      '2022年12月9日',
    ].join('\n'),
  );
});

test('convention 4.5: no such paper while the limit still runs, or once what it asks for is done', () => {
  expect(linhe('report-urging', '2022-11-18 23:59')).toBeNull();
  expect(linhe('report-urging', '2022-12-09 09:00', submission)).toBeNull();
  expect(linhe('approval-request', '2022-12-02 09:00', submission)).toBeNull();
  expect(linhe('supervision-proposal', '2022-12-02 09:00')).toBeNull();
});

// 19 September + 5 = 24 September.
test('JU-21, Guangxi article 4(1): no team after five days, a proposal to the region to supervise the case', () => {
  const steps: readonly Step[] = [
    accident('450400', { deaths: 4, investigator: '450400-government' }),
    ['determine-level', '2022-09-20 09:00', { level: 'larger', reason: '死亡4人' }],
  ];
  const { own } = lived('investigation', '450400', steps, '450400-government');
  expect(
    procedures.investigation.text?.(own, 'supervision-proposal', nameOf, worldOf('investigation', '450400', '2022-09-26 09:00'))?.text,
  ).toBe(
    [
      '关于对事故查处实行挂牌督办的建议（草稿）',
      '',
      '广西壮族自治区安全生产委员会：',
      '　　2022年9月19日，某单位发生事故（“9·19”高处坠落事故），截至目前死亡4人、重伤0人、下落不明0人。',
      '　　依据广西壮族自治区《较大生产安全事故查处挂牌督办实施办法》第四条第一项，“成立事故调查组”的期限于2022年9月24日届满，截至2022年9月26日已超期2日。责任单位：梧州市人民政府。',
      '　　建议对该起事故的查处实行挂牌督办。是否督办，请审定。',
      '',
      '梧州市安全生产委员会办公室',
      '2022年9月26日',
    ].join('\n'),
  );
});

// The notice is received on 23 September: 60 days end on 22 November.
test('SV-06, SV-12, convention 4.5: the supervisor’s letter of urging and its proposal', () => {
  const notice = { n: 1, supervisor: '150800-safety-office', addressee: '150802-government', prefix: '巴安督', matters: '查明原因' };
  const steps: readonly Step[] = [
    ['open-supervision', '2022-09-22 09:00', notice, '150800-safety-office'],
    ['sign-receipt', '2022-09-23 09:00', {}],
  ];
  const { own } = lived('supervision', '150802', steps, '150802-government');
  const text = (kind: string, now: string) => procedures.supervision.text?.(own, kind, nameOf, worldOf('supervision', '150802', now));
  expect(text('matters-urging', '2022-11-22 09:00')).toBeNull();
  expect(text('report-urging', '2022-11-29 09:00')).toBeNull();
  expect(text('matters-urging', '2022-11-29 09:00')).toEqual({
    kind: 'matters-urging',
    missing: [],
    text: [
      '关于尽快完成挂牌督办事项的督办函（草稿）',
      '',
      '临河区人民政府：',
      '　　巴彦淖尔市安全生产委员会办公室已以巴安督〔2022〕3号对下列事项实行挂牌督办：查明原因。',
      '　　依据《重大事故查处挂牌督办办法》（安委〔2010〕6号）第六条，“完成挂牌督办事项”的期限于2022年11月22日届满，截至2022年11月29日已超期7日。责任单位：临河区人民政府。',
      '　　请抓紧办理，并书面说明超期原因、目前进展和拟完成日期。',
      '',
      '巴彦淖尔市安全生产委员会办公室',
      '2022年11月29日',
    ].join('\n'),
  });
  expect(text('matters-criticism', '2022-12-13 09:00')?.text.split('\n')).toEqual([
    '关于对挂牌督办事项超期予以通报或者约谈的建议（草稿）',
    '',
    '巴彦淖尔市安全生产委员会：',
    '　　巴彦淖尔市安全生产委员会办公室已以巴安督〔2022〕3号对下列事项实行挂牌督办：查明原因。',
    expect.stringContaining('截至2022年12月13日已超期21日。责任单位：临河区人民政府。'),
    '　　建议对责任单位予以通报，或者约谈其负责人。是否通报、约谈及其范围，请审定。',
    '',
    '巴彦淖尔市安全生产委员会办公室',
    '2022年12月13日',
  ]);
});

test.each([investigationLimit, approval, supervisedMatters, teamSetUpInGuangxi])(
  '$id, convention 4.5: each reminder that says a draft is prepared names a paper that exists',
  ({ ladder }) => {
    const papers = [...overdueTextKinds, ...supervisionTextKinds].flatMap((kind) => draftTitles[kind] ?? []);
    const drafts = ladder.filter(({ action }) => action === 'draft');
    expect(drafts.length).toBeGreaterThan(0);
    for (const { text } of drafts) {
      expect(papers.filter(({ zh, en }) => text.zh.includes(`已拟${zh}，`) && text.en.includes(`a ${en} is drafted`))).not.toEqual([]);
    }
  },
);
