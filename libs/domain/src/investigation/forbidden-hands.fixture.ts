import { law as plainLaw } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import type { LawSheet } from '../stream/law-sheet';
import { cased, interest, note, office, people, staffed } from './forbidden.fixture';
import type { Row } from './forbidden.fixture';
import { approvalPaper, government, team } from './linhe.fixture';
import { supervision } from './report/written.fixture';

const ask: Order = { name: 'ask-extension', at: '2022-10-20 09:00', by: government, data: { ref: 'E1', days: 30, reason: '鉴定' } };
const grant: Order = {
  name: 'grant-extension',
  at: '2022-10-25 09:00',
  by: government,
  data: { ref: 'E1', days: 30 },
  documents: [approvalPaper],
};
const noExtension: LawSheet = {
  ...plainLaw,
  clocks: plainLaw.clocks.map((rule) => ({ ...rule, extension: rule.extension && { ...rule.extension, max: [{ limit: { days: 0 } }] } })),
};
const entrust: Order = { name: 'entrust', at: '2022-09-20 08:00', by: government, data: { to: 'unit', victims: 1, reason: '便于调查' } };
const charge: Order = {
  name: 'authorise',
  at: '2022-09-20 08:00',
  by: government,
  data: { department: '150800-emergency', reason: '专业' },
};
const member: Order = {
  name: 'add-member',
  at: '2022-09-22 09:00',
  by: government,
  data: { organ: '150802-union', person: { ...people[0], ref: 'M1' } },
};
const release: Order = { name: 'release-information', at: '2022-09-23 09:00', by: government, data: { ref: 'R1', where: '门户网站' } };
const permit: Order = { name: 'permit-release', at: '2022-09-22 09:00', by: government, data: { ref: 'R1', content: '伤亡人数' } };
const led: Order = { ...team, data: { leader: '测试', members: ['150802-emergency'] } };
const settle = (investigator: string, by = investigator): Order => ({
  name: 'settle-investigator',
  at: '2022-09-20 08:00',
  by,
  data: { investigator, reason: '便于调查' },
});
// The law names the city: another than the one that is recorded.
const larger: Order = { name: 'determine-level', at: '2022-09-19 12:00', by: government, data: { level: 'larger', reason: '认定' } };
const raise: Order = {
  name: 'decide-raising',
  at: '2022-09-22 09:00',
  by: '150800-government',
  data: { decision: 'raise', reason: '性质严重' },
  documents: [approvalPaper],
};
const readdress: Order = {
  name: 'readdress-supervision',
  at: '2022-09-23 09:00',
  by: office,
  data: { n: 1, addressee: '150800-government', reason: '已提级' },
};
const ofRegion = { by: '150000-safety-office', data: { ...supervision.data, supervisor: '150000-safety-office' } };

/** Who may do what: team, mandates, extensions, supervision. */
export const handRows: Readonly<Record<string, Row>> = {
  'JU-01 由谁组成调查组': {
    wrong: { state: cased(), order: { ...team, by: '150800-emergency' } },
    code: 'no-competence',
    right: { order: team },
    told: government,
  },
  'JU-16 回避：组成调查组': {
    wrong: { state: cased(interest('direct')), order: staffed },
    code: 'member-conflicted',
    right: { state: cased(interest('none')) },
    told: government,
  },
  'JU-16 回避：增加成员': {
    wrong: { state: cased(team, { ...interest('direct'), at: '2022-09-21 09:00' }), order: member },
    code: 'member-conflicted',
    right: { state: cased(team) },
    told: government,
  },
  'JU-02 委托事故单位': {
    wrong: { state: cased({ ...larger, data: { level: 'ordinary', reason: '认定' } }), order: entrust },
    code: 'unit-not-to-be-entrusted',
    right: { order: { ...entrust, data: { to: 'department', department: '150802-emergency', reason: '专业' } } },
    told: government,
  },
  'JU-01 授权本级部门': {
    wrong: { state: cased(), order: charge },
    code: 'not-a-department-of-it',
    right: { order: { ...charge, data: { department: '150802-emergency', reason: '专业' } } },
    told: government,
  },
  'JU-24 由谁调查': {
    wrong: { state: cased(larger), order: settle('330700-government') },
    code: 'investigator-not-in-question',
    right: { order: settle('150800-government') },
    told: '330700-government',
  },
  'IN-10 未经允许发布信息': {
    wrong: { state: cased(led, { ...permit, data: { ref: 'R2', content: '伤亡人数' } }), order: release },
    code: 'release-not-permitted',
    right: { state: cased(led, permit) },
    told: government,
  },
  'IN-10 没有任何允许': {
    wrong: { state: cased(led), order: release },
    code: 'step-missing',
    right: { state: cased(led, permit) },
    told: government,
  },
  'SP-01 法律没有规定延期': {
    wrong: { state: cased(team), order: { ...ask, law: noExtension } },
    code: 'extension-not-provided',
    right: { order: ask },
    told: government,
  },
  'JU-01 由谁批准延期': {
    wrong: { state: cased(team, ask), order: { ...grant, by: '150802-emergency' } },
    code: 'no-competence',
    right: { order: grant },
    told: government,
  },
  批准日数超过申请日数: {
    wrong: { state: cased(team, ask), order: { ...grant, data: { ref: 'E1', days: 40 } } },
    code: 'extension-over-asked',
    right: { order: grant },
    told: government,
  },
  'T-54 延期的文书': {
    wrong: { state: cased(team, ask), order: { ...grant, documents: [note] } },
    code: 'document-missing',
    right: { order: grant },
    told: government,
  },
  'SV-28 自己督办自己': {
    wrong: {
      state: cased(),
      order: { ...supervision, by: government, data: { ...supervision.data, supervisor: government } },
    },
    code: 'supervisor-is-supervised',
    right: { order: supervision },
    told: government,
  },
  'SV-28 改发给本级政府': {
    wrong: { state: cased(supervision, raise), order: readdress },
    code: 'supervisor-not-above',
    right: { state: cased({ ...supervision, ...ofRegion }, raise), order: { ...readdress, by: '150000-safety-office' } },
    told: office,
  },
};
