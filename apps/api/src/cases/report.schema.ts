import { z } from 'zod';
import { daySchema, instantSchema, textSchema } from '../shapes/common.schema';

const version = z.number().int().meta({ description: '报告稿的版本。Version of the draft.' });
const round = z.number().int().meta({ description: '第几轮征求意见。Round of asking for comments.' });
const addressee = z.string().meta({ description: '征求意见的对象。Who was asked.' });
const member = z.string().meta({ description: '调查组成员单位。The organ that is a member of the team.' });
const ref = z.string().nullable().meta({ description: '该单位委派的人员；未指明为空。The person it sent, where one is named.' });
const signatory = z.object({ member, ref });

const answer = z.object({
  adopted: z.enum(['adopted', 'partly', 'not-adopted']).meta({ description: '采纳、部分采纳、不采纳。What became of it.' }),
  reason: z.string().nullable().meta({ description: '理由。Why.' }),
});

const comment = z.object({
  n: z.number().int().meta({ description: '意见的序号。Its number.' }),
  round,
  addressee,
  at: instantSchema.meta({ description: '何时回复。When it came.' }),
  text: z.string().nullable().meta({ description: '意见；没有意见为空。Null where the addressee said that it has none.' }),
  answer: answer.nullable().meta({ description: '采纳情况；未答复为空。The answer of the team; null until there is one.' }),
});

const commentLine = z.object({
  round,
  version,
  addressee,
  sentAt: instantSchema.meta({ description: '何时送出。When the draft was sent.' }),
  replyBy: daySchema.meta({ description: '最后回复日。Last day for the reply, as the letter says.' }),
  comments: z.array(comment).meta({ description: '收到的意见。What came back.' }),
  silentDays: z.number().int().meta({ description: '对方未复的天数。Days past the period without any reply.' }),
});

const check = z.object({
  result: z.enum(['yes', 'no', 'not-applicable']).meta({ description: '是、否、不适用。The finding in one word.' }),
  finding: z.string().meta({ description: '核查情况。The finding.' }),
});

const nature = z.object({
  kind: z.string().meta({ description: '事故性质。The nature of the accident.' }),
  kindText: textSchema.meta({ description: '事故性质的名称。The same in words.' }),
  reason: z.string().meta({ description: '理由。Why.' }),
  at: instantSchema.meta({ description: '何时提出。When it was proposed.' }),
});

const draft = z.object({
  version,
  at: instantSchema.meta({ description: '何时形成。When it was made.' }),
  document: z.string().nullable().meta({ description: '所附文件的编号。Id of the paper that shows it, if one was cited.' }),
});

const signature = signatory.extend({
  version,
  on: daySchema.meta({ description: '签名日期。Day of the signature.' }),
  dissent: z.boolean().meta({ description: '是否保留意见。Whether it is signed with a dissent.' }),
});

const vetting = z.object({
  version,
  resolution: z.enum(['agreed', 'changes', 'refused']).meta({ description: '同意、修改、不同意。What the session resolved.' }),
  at: instantSchema.meta({ description: '何时审议。When it was vetted.' }),
});

const sending = z.object({
  n: z.number().int().meta({ description: '第几次挂牌督办。Which supervision of the case.' }),
  version,
  at: instantSchema.meta({ description: '何时报送。When it was sent.' }),
});

const procuratorateStanding = z.object({
  invited: z.string().nullable().meta({ description: '受邀请的人民检察院；未邀请为空。The one that was invited.' }),
  complete: z.boolean().meta({ description: '是否已经答复。Whether it has answered.' }),
  text: textSchema.meta({ description: '邀请、催请和答复的情况。What was asked and answered, in words.' }),
});

/** The report as it is written, drafted, commented on, signed and vetted. */
export const reportSchema = z
  .object({
    missing: z.array(z.string()).meta({ description: '提交报告尚缺的内容。What the submission still lacks.' }),
    parts: z.record(z.string(), instantSchema).meta({
      description: '各组成部分最近何时记载；正文见台账。When each part was last recorded; the texts stand in the ledger.',
    }),
    checks: z.record(z.string(), check).meta({ description: '核查清单。The checklist, by item.' }),
    nature: nature.nullable().meta({ description: '调查组建议的事故性质。The proposal of the team.' }),
    drafts: z.array(draft).meta({ description: '各版报告稿。The versions of the draft.' }),
    current: version.nullable().meta({ description: '与现有正文一致的版本。The version that says what the text now says.' }),
    signatories: z.array(signatory).meta({ description: '应当签名的成员。Who has to sign.' }),
    unsigned: z.array(signatory).meta({ description: '尚未签名的成员。Who has not signed yet.' }),
    signatures: z.array(signature).meta({ description: '已有的签名。The signatures.' }),
    comments: z.array(commentLine).meta({ description: '征求意见采纳情况表。The table of comments.' }),
    ownVettings: z.array(vetting).meta({ description: '本级安委会审议情况。Vettings by the safety commission of the same level.' }),
    sentUp: z.array(sending).meta({ description: '报送审核情况。When a draft was sent up to a supervisor.' }),
    procuratorate: procuratorateStanding.meta({
      description: '邀请人民检察院的情况，入卷，不写入报告。The procuratorate: for the file, not for the report.',
    }),
    words: z.record(z.string(), textSchema).meta({
      description: '以上各机关、组成部分和核查事项的名称，按编号。What the organs, parts and checks above are called, by id.',
    }),
    catalogue: z.array(z.string()).meta({ description: '附具的证据编号。Items of the evidence register that the report attaches.' }),
  })
  .meta({
    id: 'ReportStanding',
    description: '事故调查报告的进展。How the investigation report stands.',
    examples: [
      {
        missing: ['rescueEvaluation'],
        parts: { cause: '2022-09-21T02:00:00.000Z' },
        checks: {},
        nature: null,
        drafts: [{ version: 1, at: '2022-09-21T03:00:00.000Z', document: null }],
        current: 1,
        signatories: [{ member: '150802-emergency', ref: null }],
        unsigned: [{ member: '150802-emergency', ref: null }],
        signatures: [],
        comments: [],
        ownVettings: [],
        sentUp: [],
        procuratorate: {
          invited: null,
          complete: false,
          text: { zh: '未邀请人民检察院派人参加', en: 'the procuratorate was not invited' },
        },
        words: { '150802-emergency': { zh: '临河区应急管理局', en: '临河区应急管理局' } },
        catalogue: [],
      },
    ],
  });
