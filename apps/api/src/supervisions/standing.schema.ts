import { supervisionTextKinds } from '@app/domain';
import { z } from 'zod';
import { daySchema, instantSchema, streamIdSchema, textSchema } from '../shapes/common.schema';
import { vettingStandingSchema } from './vetting-standing.schema';

const organ = (description: string) => z.string().meta({ description });
const maybe = <T extends z.ZodType>(schema: T, description: string) => schema.nullable().meta({ description });
const instantOr = (description: string) => maybe(instantSchema, description);
const dayOr = (description: string) => maybe(daySchema, description);
const said = (description: string) => z.string().meta({ description });
const number = (description: string) => z.number().int().meta({ description });

const noticeSchema = z
  .object({
    kindText: textSchema.meta({ description: '督办方式。Kind of supervision.' }),
    formText: maybe(textSchema, '行文形式；未载明的为空。Form; null where nobody said.'),
    subjectText: textSchema.meta({ description: '督办对象。What is supervised.' }),
    number: maybe(z.string(), '文号；没有的为空。Its number; null where it has none.'),
    issuedOn: daySchema.meta({ description: '下达日期。Day of issue.' }),
    receivedOn: dayOr('签收日期；未签收的为空。When it was signed for; null until then.'),
    matters: said('督办事项。What is supervised, in one text.'),
    limit: maybe(
      z.object({
        dueOn: daySchema.optional().meta({ description: '截止日。Last day.' }),
        days: number('日数。Length in days.').optional(),
        from: z.enum(['receipt', 'issue', 'accident']).optional().meta({ description: '起算日。Counted from.' }),
      }),
      '通知载明的办理期限；未载明的为空。Its time limit as it states it; null where it is silent.',
    ),
    dueOn: dayOr('现行的办理期限截止日；没有的为空。The last day as it holds now; null while none does.'),
    rhythm: maybe(
      z.object({
        first: number('首次报告，通知印发后多少日。The first report, days after the notice.').optional(),
        every: number('此后每隔多少日。Then every so many days.').optional(),
        dayOfMonth: number('每月报告日。Day of each month.').optional(),
      }),
      '进展报告的要求；没有的为空。How often progress is reported; null where it asks for none.',
    ),
    release: maybe(
      z.enum(['paper', 'application', 'filing', 'closing', 'publication']),
      '载明的解除方式；未载明的为空。How it is released, as it states; null where it is silent.',
    ),
    asked: z
      .array(z.enum(['approval', 'copies', 'publication']))
      .meta({ description: '当地规定要求的手续。What the rule of the place asks of the notice.' }),
    approved: maybe(
      z.object({
        leader: said('审批的负责同志。The leader.'),
        post: said('职务。His post.'),
        on: daySchema.meta({ description: '审批日期。Day.' }),
      }),
      '印发前的审批；未登记的为空。Who approved it; null while nobody recorded it.',
    ),
    copies: z.array(z.string()).meta({ description: '抄送对象。To whom it was copied.' }),
    published: maybe(
      z.object({ where: said('载体。Where.'), on: daySchema.meta({ description: '日期。Day.' }) }),
      '督办信息的公布；未登记的为空。Where it was published; null while nobody recorded it.',
    ),
    limitKept: maybe(
      z.object({
        dueDate: daySchema.meta({ description: '办理期限截止日。Last day of the notice.' }),
        caseEnd: daySchema.meta({ description: '调查和批复期限用满之日。When report and approval may end.' }),
      }),
      '期限早于调查和批复期限而督办单位决定不变的情形；没有的为空。The conflict under which the supervisor let its limit stand; null where there was none.',
    ),
  })
  .meta({ id: 'SupervisionNotice', description: '督办通知。The notice of a supervision.' });

const itemSchema = z.object({
  n: number('序号。Number.'),
  text: said('督办事项。The matter.'),
  state: z.enum(['open', 'done']).meta({ description: '办理中、已完成。In hand, or done.' }),
  on: dayOr('自何日起；无人登记的为空。Since when; null where nobody said.'),
});

const progressSchema = z.object({
  dues: z
    .array(
      z.object({
        n: number('第几次。Which.'),
        on: daySchema.meta({ description: '应报送之日。Due day.' }),
        from: daySchema.meta({ description: '报告期自何日起。After which its period begins.' }),
        reportedAt: instantOr('何时报送；未报送的为空。When it came; null until then.'),
      }),
    )
    .meta({ description: '应报送的进展报告。The reports that fall due.' }),
  reports: z
    .array(
      z.object({
        at: instantSchema.meta({ description: '何时报送。When it came.' }),
        text: said('进展情况。What it says.'),
        items: z.array(z.number().int()).meta({ description: '涉及的督办事项。The matters that it is about.' }),
        answers: maybe(z.number().int(), '对应第几次；另行报送的为空。Which due report it is; null of one beside.'),
      }),
    )
    .meta({ description: '已报送的进展报告。The reports that came.' }),
});

const letterSchema = z.object({
  n: number('序号。Number.'),
  kind: z.enum(['reminder', 'warning', 'urging', 'interview', 'criticism']).meta({ description: '种类。Kind.' }),
  kindText: textSchema.meta({ description: '种类的名称。The same in words.' }),
  status: z
    .enum(['proposed', 'sent', 'dropped', 'answered'])
    .meta({ description: '拟发、已发、不发、已回复。Proposed, sent, dropped, answered.' }),
  proposedBy: z.enum(['person', 'ladder']).meta({ description: '由人提出或者因超期提出。By a person, or because a limit has passed.' }),
  since: instantSchema.meta({ description: '何时提出。When it was proposed.' }),
  sentAt: instantOr('何时发出。When it was sent.'),
  to: maybe(z.string(), '主送机关。To whom.'),
  subject: maybe(z.string(), '事由。What it is about.'),
  number: maybe(z.string(), '发文字号。Number.'),
  replyBy: dayOr('回复期限。Last day for the answer.'),
  answeredAt: instantOr('何时回复。When it was answered.'),
});

const interviewSchema = z.object({
  ref: said('编号。Short name.'),
  organ: organ('被约谈单位。Organ of who is interviewed.'),
  post: said('被约谈人职务。His post.'),
  decidedAt: instantSchema.meta({ description: '何时决定。When it was decided.' }),
  on: dayOr('约谈日期。Day that the decision sets.'),
  materialAt: instantOr('何时报送书面材料。When the written material came.'),
  heldAt: instantOr('何时约谈。When it was held.'),
  reportBy: dayOr('报告整改措施的期限。Last day for the report on the measures.'),
  publishedAt: instantOr('何时公布。When it was published.'),
  reportedAt: instantOr('何时报告整改措施落实情况。When the measures were reported.'),
  missed: number('未到场次数。How often nobody came.'),
});

const ways = ['telephone', 'video', 'meeting', 'on-site', 'letter'] as const;

const standingSchema = z
  .object({
    stream: streamIdSchema,
    n: number('本案第几次督办。Which supervision of the case.'),
    supervisor: organ('督办单位。The supervisor.'),
    addressee: organ('被督办单位。The supervised organ.'),
    stage: said('所处阶段。Its stage.'),
    stageText: textSchema.meta({ description: '所处阶段的名称。The stage in words.' }),
    stageSince: instantSchema.meta({ description: '自何时起。Since when.' }),
    notice: noticeSchema.meta({ description: '督办通知。The notice.' }),
    items: z.array(itemSchema).meta({ description: '逐项列明的督办事项。The numbered matters.' }),
    owed: z
      .array(
        z.object({
          text: textSchema.meta({ description: '事项。What.' }),
          dueDate: dayOr('期限；没有的为空。Its last day; null where none presses.'),
        }),
      )
      .meta({ description: '被督办单位当前待办的事项。What waits for the supervised side.' }),
    progress: progressSchema.meta({ description: '进展报告。Progress reports.' }),
    standstills: z
      .array(
        z.object({
          ref: said('序号。Number.'),
          since: instantSchema.meta({ description: '自何时起。Since when.' }),
          until: instantOr('至何时；仍在暂停的为空。Until when; null while it lasts.'),
          reason: said('理由。Why.'),
        }),
      )
      .meta({ description: '暂停。Times in which it stood still.' }),
    dispatches: z
      .array(
        z.object({
          on: daySchema.meta({ description: '日期。Day.' }),
          by: organ('登记的机关。Who noted it.'),
          how: z.enum(ways).meta({ description: '调度方式。How.' }),
          what: said('内容和要求。What was said.'),
        }),
      )
      .meta({ description: '调度记录。How the sides spoke.' }),
    urges: z
      .array(
        z.object({
          at: instantSchema.meta({ description: '何时。When.' }),
          by: organ('催办的机关。Who urged.'),
          text: textSchema.meta({ description: '内容。What it said.' }),
          sentence: maybe(z.string(), '催办意见；未写的为空。What was written; null where nothing was.'),
        }),
      )
      .meta({ description: '催办。How it was urged.' }),
    vetting: vettingStandingSchema.meta({ description: '审核：各稿、意见和答复。Its versions, opinions and answers.' }),
    letters: z.array(letterSchema).meta({ description: '函件。Letters of the supervisor.' }),
    interviews: z.array(interviewSchema).meta({ description: '约谈。Interviews.' }),
    end: z
      .object({
        caseClosedAt: instantOr('何时结案。When the case was closed.'),
        publishedAt: instantOr('何时公布调查报告。When the report was published.'),
        outcomeFiledAt: instantOr('何时报送备案。When the outcome was filed.'),
        filingAcceptedAt: instantOr('何时备案通过。When the filing was accepted.'),
        releaseAppliedAt: instantOr('何时申请解除。When the release was applied for.'),
        reopenedAt: instantOr('何时重新调查。When the case opened again.'),
        releasedAt: instantOr('何时解除。When it was released.'),
      })
      .meta({ description: '完成和解除。How it comes to its end.' }),
    texts: z
      .array(
        z.object({
          kind: z.enum(supervisionTextKinds).meta({ description: '文稿种类，以之读取文稿。Kind under which it is fetched.' }),
          title: textSchema.meta({ description: '文稿的名称。What it is.' }),
        }),
      )
      .meta({ description: '现在可以取用的文稿。The texts that can be fetched now.' }),
    words: z
      .record(z.string(), textSchema)
      .meta({ description: '以上各机关和送审件的名称，按编号。What the organs and enclosures above are called, by id.' }),
  })
  .meta({ id: 'SupervisionStanding', description: '一次督办的情况。How a supervision stands.' });

export const supervisionsOfCaseSchema = z
  .object({ supervisions: z.array(standingSchema).meta({ description: '各次督办，按先后。The supervisions, in their order.' }) })
  .meta({
    id: 'SupervisionsOfCase',
    description: '本案的督办。The supervisions of a case.',
    examples: [{ supervisions: [] }],
  });
