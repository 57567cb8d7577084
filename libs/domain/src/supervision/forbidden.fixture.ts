import type { ClockRule } from '@app/clock';
import { law as plain } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import type { LawSheet } from '../stream/law-sheet';
import type { ThreeWays } from '../three-ways.fixture';
import { county, draft, office, paper, supervised, supervisedWith } from './supervised.fixture';
import type { SupervisionState } from './state';

// Each gate and prohibition of a supervision, three ways: refused as a proposal, granted rightly, recorded and marked where it was done (AP-17).

const basis = { law: '《重大事故查处挂牌督办办法》', article: '第六条', confidence: 'R' } as const;
const matters: ClockRule = {
  id: 'SV-06',
  title: { zh: '完成挂牌督办事项', en: 'matters' },
  basis: [basis],
  actor: 'supervised-government',
  start: 'supervision.due',
  startTitle: { zh: '办理期限', en: 'limit' },
  stop: ['supervision.matters-complete'],
  limit: [{ limit: { daysBefore: 0 } }],
  roll: 'none',
  suspensions: [],
  ladder: [],
};
const limited: LawSheet = { ...plain, clocks: [matters] };
const noDelegate: LawSheet = { ...plain, settings: { 'interview.delegate': 'refused' } };
const approvalAsked: LawSheet = {
  ...plain,
  supervisionPapers: [
    { id: 'SV-02', place: '150800', levels: ['major'], kinds: ['listed'], asks: ['approval'], from: '2022-01-01', basis },
  ],
};

const told = { by: county, via: 'system' } as const;
const up = draft(1, '2022-11-09 09:00', 'sent-up');
const agreement: Order = { name: 'agree-vetting', at: '2022-11-20 09:00', by: office, ...paper };
const refusal: Order = { name: 'refuse-vetting', at: '2022-11-20 09:00', by: office, data: { reason: '责任认定不当' }, ...paper };
const closed: Order = { name: 'hear-case-closed', at: '2022-12-06 09:00', ...told };
const published: Order = { name: 'hear-report-published', at: '2022-12-20 09:00', ...told };
const completion: Order = { name: 'complete-matters', at: '2022-12-21 09:00', by: county };
const applied: Order = { name: 'apply-release', at: '2022-12-22 09:00', by: county, data: { statement: '已办结' }, ...paper };
const filed: Order = { name: 'file-outcome', at: '2022-12-23 09:00', by: county, data: { carryingOut: '已落实' }, ...paper };
const release: Order = { name: 'release', at: '2022-12-26 09:00', by: office, data: { basis: '事项完成' }, ...paper };
const vetted = [up, agreement];
const done = [...vetted, closed, completion];

const consent = { on: '2022-12-12', basis: '市政府领导批示' };
const decision = (more: object = {}): Order => ({
  name: 'decide-interview',
  at: '2022-12-13 09:00',
  by: office,
  data: { ref: 'YT-1', organ: county, post: '分管副区长', ground: 'overdue', reason: '逾期', consent, ...more },
  ...paper,
});
const material: Order = {
  name: 'record-interview-material',
  at: '2022-12-15 09:00',
  by: county,
  data: { ref: 'YT-1', facts: '逾期', causes: '鉴定迟', lessons: '协调不力', measures: '专班' },
};
const held = (attendance: string): Order => ({
  name: 'record-interview',
  at: '2022-12-16 15:00',
  by: office,
  data: { ref: 'YT-1', attendance },
  ...paper,
});
const letter = (more: object): Order => ({
  name: 'send-letter',
  at: '2022-12-13 09:00',
  by: office,
  data: { kind: 'criticism', subject: '逾期', consent, ...more },
  ...paper,
});
const own = { to: '150800-government' };
const item = (n: number): Order => ({ name: 'record-matter', at: '2022-12-20 09:00', by: county, data: { item: n, state: 'done' } });
const items = { items: ['查明原因', '公布报告'] };
const extended = (at: string): Order => ({ name: 'extend-notice-limit', at, by: office, data: { days: 10 }, law: limited, ...paper });
const dueOn = { limit: { dueOn: '2022-11-30' } };
const approvedOn = (on: string): Order => ({
  name: 'record-notice-approval',
  at: '2022-09-26 09:00',
  by: office,
  data: { leader: '李某', post: '安委会主任', on },
  law: approvalAsked,
  ...paper,
});

export type Row = Omit<ThreeWays<SupervisionState>, 'told'>;

/** The case rests on no paper that is official: what was done so is marked. */
export const evidence = 'paper-evidence';

export const rows: Readonly<Record<string, Row>> = {
  'SV-02 印发前审批': {
    wrong: { state: supervised(), order: approvedOn('2022-09-23') },
    code: 'notice-unapproved',
    right: { order: approvedOn('2022-09-21') },
  },
  '4.6.5 期满前延长': {
    wrong: { state: supervisedWith(dueOn), order: extended('2022-12-01 09:00') },
    code: 'limit-over',
    right: { order: extended('2022-11-30 09:00') },
  },
  'SV-30 审核同意已报送的稿': {
    wrong: { state: supervised(draft(1, '2022-11-09 09:00', 'fixed')), order: agreement },
    code: 'draft-not-sent-up',
    right: { state: supervised(up) },
  },
  'SV-30 不同意已报送的稿': {
    wrong: { state: supervised(), order: refusal },
    code: 'draft-not-sent-up',
    right: { state: supervised(up) },
  },
  'SV-08 审核同意后办结': {
    wrong: { state: supervised(closed), order: completion },
    code: 'vetting-missing',
    right: { state: supervised(...vetted, closed) },
  },
  'SV-06 结案后办结': {
    wrong: { state: supervised(...vetted), order: completion },
    code: 'case-not-closed',
    right: { state: supervised(...vetted, closed) },
  },
  'SV-32 各督办事项办结': {
    wrong: { state: supervisedWith(items, ...vetted, closed, item(1)), order: completion },
    code: 'matters-open',
    right: { state: supervisedWith(items, ...vetted, closed, item(1), item(2)) },
  },
  'SV-31 结案后解除': {
    wrong: { state: supervisedWith({ release: 'paper' }, ...vetted), order: release },
    code: 'release-before-closing',
    right: { state: supervisedWith({ release: 'paper' }, ...done, published) },
  },
  'SV-31 公布后解除': {
    wrong: { state: supervisedWith({ release: 'paper' }, ...done), order: release },
    code: 'release-before-publication',
    right: { state: supervisedWith({ release: 'paper' }, ...done, published) },
  },
  'SV-31 办结后解除': {
    wrong: { state: supervisedWith({ release: 'paper' }, ...vetted, closed, published), order: release },
    code: 'matters-incomplete',
    right: { state: supervisedWith({ release: 'paper' }, ...vetted, closed, published, completion) },
  },
  'SV-31 经申请解除': {
    wrong: { state: supervisedWith({ release: 'application' }, ...done), order: release },
    code: 'release-not-applied',
    right: { state: supervisedWith({ release: 'application' }, ...done, applied) },
  },
  'SV-31 备案后解除': {
    wrong: { state: supervisedWith({ release: 'filing' }, ...done, published), order: release },
    code: 'outcome-not-filed',
    right: { state: supervisedWith({ release: 'paper' }, ...done, published) },
  },
  'SV-31 备案通过后解除': {
    wrong: { state: supervisedWith({ release: 'filing' }, ...done, published, filed), order: release },
    code: 'filing-not-accepted',
    right: { state: supervisedWith({ release: 'paper' }, ...done, published, filed) },
  },
  'SV-29 通报经人民政府同意': {
    wrong: { state: supervised(), order: letter({ consent: undefined }) },
    code: 'government-consent-missing',
    right: { order: letter({}) },
  },
  'SV-29 同意在发出之前': {
    wrong: { state: supervised(), order: letter({ consent: { ...consent, on: '2022-12-14' } }) },
    code: 'government-consent-later',
    right: { order: letter({}) },
  },
  'SV-29 不向本级人民政府发出通报': {
    wrong: { state: supervised(), order: letter(own) },
    code: 'against-own-government',
    right: { order: letter({}) },
  },
  'SV-29 不拟发对本级人民政府的通报': {
    wrong: {
      state: supervisedWith({ addressee: '150800-government' }),
      order: { name: 'propose-letter', at: '2022-12-13 09:00', by: office, data: { kind: 'criticism', reason: '逾期' } },
    },
    code: 'against-own-government',
    right: { state: supervised() },
  },
  'TK-04 约谈函在决定约谈之后': {
    wrong: { state: supervised(), order: letter({ kind: 'interview', interview: 'YT-1' }) },
    code: 'interview-not-decided',
    right: { state: supervised(decision()) },
  },
  'SV-29 约谈经人民政府同意': {
    wrong: { state: supervised(), order: decision({ consent: undefined }) },
    code: 'government-consent-missing',
    right: { order: decision() },
  },
  'SV-29 约谈的同意在决定之前': {
    wrong: { state: supervised(), order: decision({ consent: { ...consent, on: '2022-12-14' } }) },
    code: 'government-consent-later',
    right: { order: decision() },
  },
  'SV-29 不约谈本级人民政府': {
    wrong: { state: supervised(), order: decision({ organ: '150800-government' }) },
    code: 'against-own-government',
    right: { order: decision() },
  },
  'TK-04 书面材料在约谈之前': {
    wrong: { state: supervised(decision()), order: held('in-person') },
    code: 'interview-material-missing',
    right: { state: supervised(decision(), material) },
  },
  'TK-05 本人到场': {
    wrong: { state: supervised(decision(), material), order: { ...held('delegate'), law: noDelegate } },
    code: 'interview-delegate',
    right: { order: { ...held('in-person'), law: noDelegate } },
  },
};

/** What rests on an official paper, and cites a piece of evidence instead. */
export const unpapered: Readonly<Record<string, { readonly state: SupervisionState; readonly order: Order }>> = {
  审核同意: { state: supervised(up), order: agreement },
  不同意: { state: supervised(up), order: refusal },
  解除: { state: supervisedWith({ release: 'paper' }, ...done, published), order: release },
  发函: { state: supervised(), order: letter({}) },
  决定约谈: { state: supervised(), order: decision() },
  约谈: { state: supervised(decision(), material), order: held('in-person') },
  延长: { state: supervisedWith(dueOn), order: extended('2022-11-30 09:00') },
};
