import type { z } from 'zod';
import type { Text } from '@app/clock';
import { levelTitles } from '../../assessment/level-words';
import { choice, count, division, form, item, itemNumber, organ, ref, someOf, text, time } from '../../stream/fields.schema';
import { duplicatesSchemas } from './duplicates.schema';
import { entrustedTitles, levelGroundTitles, raisingTitles } from './choices';

const askParticipationSchema = form({
  unitPlace: division(
    { zh: '事故发生单位所在地', en: 'seat of the unit' },
    {
      help: { zh: '事故发生单位所在的县级行政区域，与事故发生地不同。', en: 'The county of the unit, another than that of the accident.' },
    },
  ),
  organ: organ(
    { zh: '事故发生单位所在地人民政府', en: 'government of the seat of the unit' },
    {
      help: {
        zh: '不填的为与负责调查的人民政府同级的人民政府。',
        en: 'Left out, it is the government of the same rank as the investigating one.',
      },
    },
  ).optional(),
}).meta({
  id: 'AskParticipation',
  examples: [{ unitPlace: '370113', organ: '370113-government' }],
});

export type AskParticipation = z.infer<typeof askParticipationSchema>;

const authoriseSchema = form({
  department: organ(
    { zh: '被授权的部门', en: 'department' },
    {
      help: {
        zh: '本级人民政府的部门，或者事故发生地开发区的管理机构。',
        en: 'A department of the own government, or the committee of the zone of the accident.',
      },
    },
  ),
  reason: text({ zh: '授权理由', en: 'reasons' }, 2000),
}).meta({
  id: 'Authorise',
  examples: [{ department: '650100-emergency', reason: '市人民政府授权市应急管理局组织事故调查组' }],
});

export type Authorise = z.infer<typeof authoriseSchema>;

const raisingGround = (help: Text) => text({ zh: '提级情形', en: 'ground' }, 20, { picks: { item: 'raising-grounds.possible' }, help });

const decideRaisingSchema = form({
  decision: choice({ zh: '决定', en: 'decision' }, raisingTitles),
  ref: item({ zh: '提级调查建议', en: 'the proposal' }, 'raising-proposals.open', {
    help: { zh: '没有建议、自行决定提级的不填。', en: 'Left out where the case is raised without a proposal.' },
  }).optional(),
  ground: raisingGround({ zh: '不填的以建议所列情形为准。', en: 'Left out, it is that of the proposal.' }).optional(),
  consentOf: organ(
    { zh: '表示同意的机关', en: 'organ that consents' },
    { help: { zh: '当地规定须经其同意的填写，并附同意的文件。', en: 'Where the law of the place asks for a consent; cite its paper.' } },
  ).optional(),
  reason: text({ zh: '决定的理由', en: 'reasons' }, 2000),
}).meta({
  id: 'DecideRaising',
  examples: [
    { decision: 'raise', ground: 'JU-03', reason: '事故性质严重、影响恶劣，市人民政府决定提级调查' },
    { decision: 'decline', ref: 'P1', reason: '区人民政府已组织调查，不需要提级' },
  ],
});

export type DecideRaising = z.infer<typeof decideRaisingSchema>;

const entrustSchema = form({
  to: choice({ zh: '受委托方', en: 'to whom' }, entrustedTitles, {
    help: {
      zh: '未造成人员伤亡的一般事故，县级人民政府才可以委托事故发生单位。',
      en: 'To the unit only by a county, for an ordinary accident in which nobody was hurt.',
    },
  }),
  department: organ(
    { zh: '受委托的部门', en: 'department' },
    { help: { zh: '委托部门的填写。', en: 'Where a department is entrusted.' } },
  ).optional(),
  unit: text({ zh: '受委托的事故发生单位', en: 'unit' }, 200, {
    help: { zh: '不填的为已登记的事故发生单位。', en: 'Left out, it is the unit on record.' },
  }).optional(),
  victims: count({ zh: '伤亡和下落不明人数（含轻伤）', en: 'victims, slight injuries included' }, 0, 100_000, {
    unit: { zh: '人', en: 'persons' },
    help: { zh: '委托事故发生单位的填写，没有的填0。', en: 'Where the unit is entrusted; 0 for none.' },
  }).optional(),
  reason: text({ zh: '委托理由', en: 'reasons' }, 2000),
}).meta({
  id: 'Entrust',
  examples: [
    { to: 'department', department: '150802-emergency', reason: '由区应急管理局组织事故调查组' },
    { to: 'unit', unit: '义乌市某机械有限公司', victims: 0, reason: '未造成人员伤亡的一般事故' },
  ],
});

export type Entrust = z.infer<typeof entrustSchema>;

const proposeRaisingSchema = form({
  ref: ref({ zh: '提级建议编号', en: 'short name of the proposal' }),
  ground: raisingGround({ zh: '是否符合由提出建议的机关判断。', en: 'Whether it is met is for the proposer to say.' }),
  to: organ(
    { zh: '决定提级的人民政府', en: 'government that decides' },
    { help: { zh: '负责调查的人民政府的上级人民政府。', en: 'A government above the investigating one.' } },
  ),
  reason: text({ zh: '提级理由', en: 'reasons' }, 2000),
}).meta({
  id: 'ProposeRaising',
  examples: [
    { ref: 'P1', ground: 'JU-06', to: '150800-government', reason: '事故发生单位在外省，取证需跨省协调' },
    { ref: 'P2', ground: 'JU-07', to: '441300-government', reason: '事故发生单位为中央企业所属单位' },
  ],
});

export type ProposeRaising = z.infer<typeof proposeRaisingSchema>;

const readdressSupervisionSchema = form({
  n: itemNumber({ zh: '挂牌督办', en: 'the supervision' }, 'supervisions.standing'),
  addressee: organ(
    { zh: '被督办单位', en: 'addressee' },
    { help: { zh: '仍由原单位办理的填原单位。', en: 'Name the old addressee to leave it there.' } },
  ),
  reason: text({ zh: '改发的理由', en: 'reasons' }, 2000),
}).meta({
  id: 'ReaddressSupervision',
  examples: [
    { n: 1, addressee: '150800-government', reason: '事故已由市人民政府提级调查' },
    { n: 2, addressee: '371600-government', reason: '事故已由滨州市人民政府另行组织调查' },
  ],
});

export type ReaddressSupervision = z.infer<typeof readdressSupervisionSchema>;

const continueSupervisionSchema = form({
  n: itemNumber({ zh: '督办序号', en: 'the supervision' }, 'supervisions.standing'),
  reason: text({ zh: '继续督办的理由', en: 'reasons' }, 2000),
}).meta({
  id: 'ContinueSupervision',
  examples: [
    { n: 1, reason: '案件提级调查，督办事项不变' },
    { n: 2, reason: '等级升为较大，仍由我办督办' },
  ],
});

export type ContinueSupervision = z.infer<typeof continueSupervisionSchema>;

const returnCaseSchema = form({
  to: organ(
    { zh: '交回的人民政府', en: 'government to which it returns' },
    { help: { zh: '不填的交回原负责调查的人民政府。', en: 'Left out, it is the one that had the case before.' } },
  ).optional(),
  reason: text({ zh: '交回理由', en: 'reasons' }, 2000),
}).meta({
  id: 'ReturnCase',
  examples: [
    { reason: '经重新核定，事故等级降为一般，交由区人民政府调查' },
    { to: '330782-government', reason: '经重新核定为一般事故，交由义乌市人民政府调查' },
  ],
});

export type ReturnCase = z.infer<typeof returnCaseSchema>;

const sendFirstReportSchema = form({
  to: organ({ zh: '收文的上一级安全生产委员会', en: 'next higher safety commission' }),
}).meta({
  id: 'SendFirstReport',
  examples: [{ to: '510000-safety-commission' }],
});

export type SendFirstReport = z.infer<typeof sendFirstReportSchema>;

const sendPeopleSchema = form({
  people: someOf({ zh: '参加人员', en: 'people who are sent' }, text({ zh: '参加人员', en: 'one of them' }, 100), 30, {
    help: { zh: '写明姓名和职务。', en: 'Name and post of each.' },
  }),
}).meta({
  id: 'SendPeople',
  examples: [{ people: ['长清区应急管理局副局长'] }],
});

export type SendPeople = z.infer<typeof sendPeopleSchema>;

const sendRaisingSchema = form({
  ref: item({ zh: '提级调查建议', en: 'the proposal' }, 'raising-proposals.drafted'),
}).meta({
  id: 'SendRaising',
  examples: [{ ref: 'P1' }],
});

export type SendRaising = z.infer<typeof sendRaisingSchema>;

const settleInvestigatorSchema = form({
  investigator: organ({ zh: '负责事故调查的机关', en: 'organ that investigates' }),
  departure: text({ zh: '与特别法的规定不一致的理由', en: 'why it departs from the special law' }, 2000, {
    help: {
      zh: '特别法规定由专门机构调查，而确定由其他机关负责的填写，并引用作出决定的文件。',
      en: 'Where another than the body of the special law is to investigate; cite the paper of that decision.',
    },
  }).optional(),
  reason: text({ zh: '确定的理由', en: 'reasons' }, 2000),
}).meta({
  id: 'SettleInvestigator',
  examples: [
    { investigator: '419001-government', reason: '省直辖县级市没有设区的市一级，经省人民政府同意由市人民政府负责调查' },
    { investigator: '320500-market-supervision', reason: '叉车事故属特种设备一般事故，由市级市场监督管理部门负责调查' },
  ],
});

export type SettleInvestigator = z.infer<typeof settleInvestigatorSchema>;

const asRecorded = { zh: '不填的以已登记的伤亡变化为准。', en: 'Left out, it is the change on record.' };

const takeOverSchema = form({
  from: choice({ zh: '变化前的等级', en: 'level before' }, levelTitles, { help: asRecorded }).optional(),
  to: choice({ zh: '变化后的等级', en: 'level after' }, levelTitles, { help: asRecorded }).optional(),
  ground: choice({ zh: '等级变化的原因', en: 'why the level changed' }, levelGroundTitles, { help: asRecorded }).optional(),
  changedAt: time(
    { zh: '伤亡人数变化的时间', en: 'when the casualties changed' },
    {
      help: {
        zh: '变化发生之日，不是获知之日；不填的以已登记的伤亡变化为准。',
        en: 'When it became true, not when it became known; left out, it is the change on record.',
      },
    },
  ).optional(),
  reason: text({ zh: '另行组织调查的理由', en: 'reasons' }, 2000),
}).meta({
  id: 'TakeOver',
  examples: [{ from: 'larger', to: 'major', ground: 'casualties', changedAt: '2017-09-23', reason: '发现第10名遇难人员，升为重大事故' }],
});

export type TakeOver = z.infer<typeof takeOverSchema>;

export const competenceSchemas = {
  'settle-investigator': settleInvestigatorSchema,
  authorise: authoriseSchema,
  entrust: entrustSchema,
  'ask-participation': askParticipationSchema,
  'send-people': sendPeopleSchema,
  'propose-raising': proposeRaisingSchema,
  'send-raising': sendRaisingSchema,
  'decide-raising': decideRaisingSchema,
  'take-over': takeOverSchema,
  'return-case': returnCaseSchema,
  'readdress-supervision': readdressSupervisionSchema,
  'continue-supervision': continueSupervisionSchema,
  'send-first-report': sendFirstReportSchema,
  ...duplicatesSchemas,
};
