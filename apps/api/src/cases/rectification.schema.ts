import { itemKinds, itemResults, itemStates, rectificationStages } from '@app/domain';
import { z } from 'zod';
import { daySchema, instantSchema, textSchema } from '../shapes/common.schema';

const names = <K extends string>(words: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(words) as [K, ...K[]];

const organ = z.string();
const itemNo = z.int().meta({ description: '整改事项的序号。Number of the item.' });
const at = instantSchema.nullable();
const when = instantSchema.meta({ description: '时间。When.' });
const roundNo = z.int().meta({ description: '第几次批复。Of which approval.' });
const result = z.enum(names(itemResults)).meta({ description: '结论。The finding.' });
const resultText = textSchema.meta({ description: '结论的名称。The same in words.' });
const itemNumbers = z.array(itemNo);

const line = z.object({
  side: z.enum(['they', 'we']).meta({ description: '对方来文，本方意见。They wrote, or we judged.' }),
  at: when,
  by: z.string().meta({ description: '机关的编号，或者单位名称。Organ by its id, or the name of a unit.' }),
  text: z.string().meta({ description: '内容。What was written.' }),
  result: result.nullable().meta({ description: '核实结论；没有结论为空。The finding, where there is one.' }),
  resultText: textSchema.nullable().meta({ description: '核实结论的名称；没有结论为空。The same in words.' }),
});

const fine = z.object({
  amountYuan: z.number().meta({ description: '罚款数额（元）。The fine, in yuan.' }),
  paidYuan: z.number().meta({ description: '已缴数额（元）。What was paid.' }),
  unpaidYuan: z.number().meta({ description: '尚欠数额（元）。What is left.' }),
});

const discipline = z.object({
  at: instantSchema.meta({ description: '来函时间。When the letter came.' }),
  issuer: z.string().meta({ description: '来函机关。Who wrote.' }),
  result: z.string().nullable().meta({ description: '处理结果；无权查看为空。The result; null where it is not shown to the reader.' }),
});

const item = z.object({
  n: itemNo,
  round: roundNo,
  kind: z.enum(names(itemKinds)).meta({ description: '事项种类。Its kind.' }),
  kindText: textSchema.meta({ description: '事项种类的名称。The same in words.' }),
  title: textSchema.meta({ description: '事项的名称，不涉及个人。What it is called; it names no person.' }),
  addressee: z
    .string()
    .meta({ description: '责任机关的编号，或者责任单位的名称。Who has to carry it out: an organ by its id, or a unit by name.' }),
  content: z
    .string()
    .nullable()
    .meta({ description: '内容；涉及个人且无权查看为空。What has to be done; null where it names a person and is not shown.' }),
  evidence: z.string().nullable().meta({ description: '要求的落实凭据。Evidence asked for.' }),
  dueOn: daySchema.nullable().meta({ description: '完成期限。Last day.' }),
  overseer: organ.nullable().meta({ description: '督促落实的机关。Organ that watches over it; null: the investigating side.' }),
  person: z.string().nullable().meta({ description: '责任人员。The person concerned.' }),
  contact: z.string().nullable().meta({ description: '联系人。Contact person.' }),
  since: instantSchema.meta({ description: '何时登记。When it was recorded.' }),
  state: z.enum(names(itemStates)).meta({ description: '状态。How it stands.' }),
  stateText: textSchema.meta({ description: '状态的名称。The same in words.' }),
  stateSince: instantSchema.meta({ description: '自何时起。Since when.' }),
  report: z
    .object({ at: when, by: z.string().meta({ description: '报告的机关或者单位。Who reported.' }) })
    .nullable()
    .meta({ description: '待核实的报告。The report that waits to be judged.' }),
  asked: z
    .object({ until: daySchema.meta({ description: '申请延长至何日。Until when.' }), at: when })
    .nullable()
    .meta({ description: '待决定的延期申请。A later day that was asked for.' }),
  fine: fine.nullable().meta({ description: '罚款及缴纳。Of a fine.' }),
  discipline: discipline.nullable().meta({ description: '人员处理结果的来函。The letter with the result on a person.' }),
  replacedBy: itemNo.nullable().meta({ description: '变更后的事项。The item in its place.' }),
  withheld: z
    .array(z.string())
    .meta({ description: '涉及个人、不予显示的内容。Members that name persons and are not shown to the reader.' }),
  correspondence: z.array(line).meta({ description: '往来，按时间。What was written about it, in the order of time.' }),
});

const followUp = z.object({
  id: z.string().meta({ description: '编号。Its id.' }),
  title: textSchema.meta({ description: '批复后事项。The task.' }),
  owner: organ.meta({ description: '责任机关。Who has to do it.' }),
  article: z.string().meta({ description: '依据。The rule that it stands on.' }),
  since: instantSchema.meta({ description: '自何时起。Since when it is owed.' }),
  outcome: z
    .enum(['done', 'not-owed'])
    .nullable()
    .meta({ description: '已经办理、不需办理；未办为空。Done, or not owed; null while it is open.' }),
  settledAt: at.meta({ description: '何时办结。When it was settled.' }),
  account: z.string().nullable().meta({ description: '办理情况或者理由。How it was done, or why it is not owed.' }),
});

const evaluation = z.object({
  n: z.int().meta({ description: '第几次评估。Its number.' }),
  round: roundNo,
  kind: z.enum(['evaluation', 'follow-up']).meta({ description: '评估、跟踪评估。An evaluation, or a follow-up.' }),
  startedAt: instantSchema.meta({ description: '开始时间。When it began.' }),
  by: organ.meta({ description: '组织评估的机关。Who evaluates.' }),
  team: z.array(organ).meta({ description: '评估组成员单位。The team.' }),
  entrusted: z.string().nullable().meta({ description: '受委托的机构。Body that is entrusted.' }),
  invited: z.array(organ).meta({ description: '受邀请的纪检监察机关。Supervision organs that were invited.' }),
  experts: z.array(z.string()).meta({ description: '专家的专业。Fields of the experts.' }),
  items: itemNumbers.meta({ description: '评估的事项。What it is about.' }),
  findings: z
    .array(
      z.object({
        item: itemNo,
        result,
        resultText,
        evidence: z.string().meta({ description: '评估依据。What it rests on.' }),
        remark: z.string().optional().meta({ description: '备注。A remark, where there is one.' }),
        at: when,
      }),
    )
    .meta({ description: '逐项评估结果。What was found, item by item.' }),
  reportedAt: at.meta({ description: '评估报告的时间。When the report was made.' }),
  conclusion: z.string().nullable().meta({ description: '评估结论。The conclusion of the report.' }),
  opensOn: daySchema
    .nullable()
    .meta({ description: '早于该日，不计入；计入为空。It came before this day and does not count; null where it counts.' }),
  approvedAt: at.meta({ description: '批准时间。When the government approved it.' }),
  publishedAt: at.meta({ description: '公布时间。When the result was published.' }),
  publishedIn: z.string().nullable().meta({ description: '公布载体。Where.' }),
  filing: z.enum(['owed', 'not-owed']).meta({ description: '是否应当备案。Whether it has to be filed.' }),
  filedAt: at.meta({ description: '备案时间。When it was filed.' }),
  filedWith: organ.nullable().meta({ description: '备案机关。With whom.' }),
});

const referral = z.object({
  ref: z.string().meta({ description: '线索的编号。Its short name.' }),
  kindText: textSchema.meta({ description: '线索种类。The kind of clue.' }),
  handedOverAt: instantSchema.meta({ description: '移送时间。When it was handed over.' }),
  to: z.string().meta({ description: '接收机关。To whom.' }),
  outcomeText: textSchema.nullable().meta({ description: '移送结果；未登记为空。What became of it.' }),
  outcomeAt: at.meta({ description: '结果的时间。When that was.' }),
});

const consequence = z.object({
  n: z.int().meta({ description: '序号。Its number.' }),
  kind: z
    .enum(['accountability', 'interview', 'period', 'follow-up'])
    .meta({ description: '移交问责、约谈、责令限期整改、跟踪评估。Hand-over, interview, new period, follow-up evaluation.' }),
  kindText: textSchema.meta({ description: '处理方式。What was done.' }),
  items: itemNumbers.meta({ description: '所涉的事项。The items that were not carried out.' }),
  to: z.string().nullable().meta({ description: '接收机关或者被约谈的单位。To whom.' }),
  reason: z.string().meta({ description: '理由。Why.' }),
  at: when,
  dueOn: daySchema.nullable().meta({ description: '期限。By when.' }),
  doneAt: at.meta({ description: '办结时间。When it was done with.' }),
  outcome: z.string().nullable().meta({ description: '办理结果。What came of it.' }),
});

/** The items with their correspondence, what follows the approval, the evaluations and what came of them. */
export const rectificationSchema = z
  .object({
    stage: z.enum(rectificationStages).meta({ description: '阶段。The stage.' }),
    stageText: textSchema.meta({ description: '阶段的名称。The same in words.' }),
    stageSince: instantSchema.meta({ description: '自何时起。Since when.' }),
    round: z.int().meta({ description: '现行批复是第几次。Which approval stands.' }),
    approval: z
      .object({ number: z.string().meta({ description: '文号。Its number.' }), at: when })
      .nullable()
      .meta({ description: '现行的批复。The approval that stands.' }),
    closedAt: at.meta({ description: '结案时间。When the case was closed.' }),
    window: z
      .object({
        opensAt: at.meta({ description: '何时起计入。From when on one counts.' }),
        dueAt: at.meta({ description: '最后期限。By when it has to be made.' }),
      })
      .nullable()
      .meta({ description: '评估的起止。From when on an evaluation counts, and by when it has to be made.' }),
    items: z.array(item).meta({ description: '整改事项，包括以前批复的。The items, those of earlier approvals included.' }),
    letters: z.array(line).meta({ description: '不涉及具体事项的往来。Letters about none of the items.' }),
    followUps: z.array(followUp).meta({ description: '批复后事项。What the place attaches to the approval.' }),
    evaluations: z.array(evaluation).meta({ description: '评估。The evaluations.' }),
    referrals: z.array(referral).meta({ description: '移送的线索。What was referred.' }),
    consequences: z.array(consequence).meta({ description: '未落实的处理。What came of what was not carried out.' }),
    words: z.record(z.string(), textSchema).meta({ description: '以上各机关的名称，按编号。What the organs above are called, by id.' }),
  })
  .meta({
    id: 'RectificationStanding',
    description: '整改和评估的进展。How the carrying-out of the approval stands.',
    examples: [
      {
        stage: 'carrying-out',
        stageText: { zh: '整改落实中', en: 'carrying-out of the measures' },
        stageSince: '2022-11-30T01:00:00.000Z',
        round: 1,
        approval: { number: '临政字〔2022〕45号', at: '2022-11-30T01:00:00.000Z' },
        closedAt: null,
        window: { opensAt: null, dueAt: '2023-11-30T16:00:00.000Z' },
        items: [
          {
            n: 1,
            round: 1,
            kind: 'measure',
            kindText: itemKinds.measure,
            title: { zh: '第1项，防范和整改措施：完善临边防护', en: 'item 1, corrective measure: 完善临边防护' },
            addressee: '某建筑企业',
            content: '完善临边防护',
            evidence: '验收记录',
            dueOn: '2023-03-31',
            overseer: '150802-housing',
            person: null,
            contact: null,
            since: '2022-12-01T01:00:00.000Z',
            state: 'not-started',
            stateText: itemStates['not-started'],
            stateSince: '2022-12-01T01:00:00.000Z',
            report: null,
            asked: null,
            fine: null,
            discipline: null,
            replacedBy: null,
            withheld: ['contact'],
            correspondence: [],
          },
        ],
        letters: [],
        followUps: [],
        evaluations: [],
        referrals: [],
        consequences: [],
        words: { '150802-housing': { zh: '临河区住房和城乡建设局', en: '临河区住房和城乡建设局' } },
      },
    ],
  });
