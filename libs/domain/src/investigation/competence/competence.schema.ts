import type { z } from 'zod';
import { levels } from '../../level/levels';
import { blank, choice, count, division, form, organ, ref, someOf, text, time } from '../../stream/fields.schema';

const askParticipationSchema = form({
  unitPlace: division({ zh: '事故发生单位所在地', en: '' }),
  organ: organ({ zh: '事故发生单位所在地人民政府', en: '' }).optional(),
}).meta({
  id: 'AskParticipation',
  examples: [{ unitPlace: '370113', organ: '370113-government' }],
});

export type AskParticipation = z.infer<typeof askParticipationSchema>;

const authoriseSchema = form({
  department: organ({ zh: '被授权的部门', en: '' }),
  reason: text({ zh: '授权理由', en: '' }, 2000),
}).meta({
  id: 'Authorise',
  examples: [{ department: '650100-emergency', reason: '市人民政府授权市应急管理局组织事故调查组' }],
});

export type Authorise = z.infer<typeof authoriseSchema>;

const decideRaisingSchema = form({
  decision: choice({ zh: '决定', en: '' }, { raise: { zh: '', en: '' }, decline: { zh: '', en: '' } }),
  ref: ref({ zh: '提级建议编号', en: '' }).optional(),
  ground: text({ zh: '提级情形', en: '' }, 20).optional(),
  consentOf: organ({ zh: '表示同意的机关', en: '' }).optional(),
  reason: text({ zh: '决定的理由', en: '' }, 2000),
}).meta({
  id: 'DecideRaising',
  examples: [{ decision: 'raise', ground: 'JU-03', reason: '事故性质严重、影响恶劣，市人民政府决定提级调查' }],
});

export type DecideRaising = z.infer<typeof decideRaisingSchema>;

const entrustSchema = form({
  to: choice({ zh: '受委托方', en: '' }, { department: { zh: '', en: '' }, unit: { zh: '', en: '' } }),
  department: organ({ zh: '受委托的部门', en: '' }).optional(),
  unit: text({ zh: '受委托的事故发生单位', en: '' }, 200).optional(),
  victims: count({ zh: '伤亡和下落不明人数（含轻伤）', en: '' }, 0, 100_000).optional(),
  reason: text({ zh: '委托理由', en: '' }, 2000),
}).meta({
  id: 'Entrust',
  examples: [{ to: 'department', department: '150802-emergency', reason: '由区应急管理局组织事故调查组' }],
});

export type Entrust = z.infer<typeof entrustSchema>;

const proposeRaisingSchema = form({
  ref: ref({ zh: '提级建议编号', en: '' }),
  ground: text({ zh: '提级情形', en: '' }, 20),
  to: organ({ zh: '决定提级的人民政府', en: '' }),
  reason: text({ zh: '提级理由', en: '' }, 2000),
}).meta({
  id: 'ProposeRaising',
  examples: [{ ref: 'P1', ground: 'JU-06', to: '150800-government', reason: '事故发生单位在外省，取证需跨省协调' }],
});

export type ProposeRaising = z.infer<typeof proposeRaisingSchema>;

const readdressSupervisionSchema = form({
  n: count({ zh: '督办序号', en: '' }, 1, 1000),
  addressee: organ({ zh: '被督办单位', en: '' }),
  reason: text({ zh: '改发的理由', en: '' }, 2000),
}).meta({
  id: 'ReaddressSupervision',
  examples: [{ n: 1, addressee: '150800-government', reason: '事故已由市人民政府提级调查' }],
});

export type ReaddressSupervision = z.infer<typeof readdressSupervisionSchema>;

const returnCaseSchema = form({
  to: organ({ zh: '交回的人民政府', en: '' }).optional(),
  reason: text({ zh: '交回理由', en: '' }, 2000),
}).meta({
  id: 'ReturnCase',
  examples: [{ reason: '经重新核定，事故等级降为一般，交由区人民政府调查' }],
});

export type ReturnCase = z.infer<typeof returnCaseSchema>;

const sendFirstReportSchema = form({
  to: organ({ zh: '收文的上一级安全生产委员会', en: '' }),
}).meta({
  id: 'SendFirstReport',
  examples: [{ to: '510000-safety-commission' }],
});

export type SendFirstReport = z.infer<typeof sendFirstReportSchema>;

const sendPeopleSchema = form({
  people: someOf({ zh: '参加人员', en: '' }, text({ zh: '参加人员', en: '' }, 100), 30),
}).meta({
  id: 'SendPeople',
  examples: [{ people: ['长清区应急管理局副局长'] }],
});

export type SendPeople = z.infer<typeof sendPeopleSchema>;

const sendRaisingSchema = form({ ref: ref({ zh: '提级建议编号', en: '' }) }).meta({ id: 'SendRaising', examples: [{ ref: 'P1' }] });

export type SendRaising = z.infer<typeof sendRaisingSchema>;

const settleInvestigatorSchema = form({
  investigator: organ({ zh: '负责事故调查的机关', en: '' }),
  reason: text({ zh: '确定的理由', en: '' }, 2000),
}).meta({
  id: 'SettleInvestigator',
  examples: [{ investigator: '419001-government', reason: '省直辖县级市没有设区的市一级，经省人民政府同意由市人民政府负责调查' }],
});

export type SettleInvestigator = z.infer<typeof settleInvestigatorSchema>;

const takeOverSchema = form({
  from: choice({ zh: '变化前的等级', en: '' }, blank(levels)).optional(),
  to: choice({ zh: '变化后的等级', en: '' }, blank(levels)).optional(),
  ground: choice(
    { zh: '等级变化的原因', en: '' },
    { casualties: { zh: '', en: '' }, 'missing-counted': { zh: '', en: '' }, loss: { zh: '', en: '' } },
  ).optional(),
  changedAt: time({ zh: '伤亡人数变化的时间', en: '' }).optional(),
  reason: text({ zh: '另行组织调查的理由', en: '' }, 2000),
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
  'send-first-report': sendFirstReportSchema,
};
