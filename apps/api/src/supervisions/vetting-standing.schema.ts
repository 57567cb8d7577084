import { enclosures } from '@app/domain';
import { z } from 'zod';
import { daySchema, instantSchema } from '../shapes/common.schema';

const enclosure = z.enum(enclosures).meta({ description: '送审件。Paper of the list.' });

const opinion = z.object({
  n: z.number().int().meta({ description: '意见的序号。Its number.' }),
  at: instantSchema.meta({ description: '何时反馈。When it came.' }),
  text: z.string().nullable().meta({ description: '意见；没有意见为空。Null where it has none.' }),
  adopted: z
    .enum(['adopted', 'partly', 'not-adopted'])
    .nullable()
    .meta({ description: '采纳情况；未登记的为空。What became of it; null while nobody said.' }),
  reason: z.string().nullable().meta({ description: '理由。Why.' }),
});

const askedBody = z.object({
  organ: z.string().meta({ description: '成员单位。The member body.' }),
  round: z.number().int().meta({ description: '第几轮。Round.' }),
  askedAt: instantSchema.meta({ description: '何时征求意见。When it was asked.' }),
  replyBy: daySchema.meta({ description: '反馈期限。Last day for the reply.' }),
  opinions: z.array(opinion).meta({ description: '反馈的意见；尚未反馈的为空。What it said; empty while it is silent.' }),
});

const answer = z.object({
  at: instantSchema.meta({ description: '何时答复。When it was given.' }),
  answer: z
    .enum(['agreed', 'changes', 'refused'])
    .meta({ description: '审核同意、提出修改意见、审核不同意。Agreed to, changes asked, or refused.' }),
  text: z.string().nullable().meta({ description: '修改意见或者不同意的理由。What is asked, or why it is refused.' }),
  points: z
    .array(
      z.object({
        point: z.number().int().meta({ description: '序号。Number.' }),
        text: z.string().meta({ description: '修改意见。The point.' }),
        answer: z.string().nullable().meta({ description: '落实情况；尚无的为空。How it is answered; null until then.' }),
      }),
    )
    .meta({ description: '逐条修改意见及落实情况。Point by point, with how each is answered.' }),
  covers: z
    .number()
    .int()
    .nullable()
    .meta({ description: '按所附意见修改的版次；没有的为空。The later version that makes the listed changes; null where there is none.' }),
});

const versionSchema = z
  .object({
    version: z.number().int().meta({ description: '报告稿的版本。Version of the draft.' }),
    fixedAt: instantSchema.meta({ description: '何时形成。When it was fixed.' }),
    sentUpAt: instantSchema.nullable().meta({ description: '何时报送；未报送的为空。When it was sent up; null while it was not.' }),
    enclosed: z.array(enclosure).meta({ description: '送审件清单。What was enclosed.' }),
    without: z
      .array(z.object({ item: enclosure, reason: z.string().meta({ description: '原因。Why.' }) }))
      .meta({ description: '未随附的材料。What was not enclosed.' }),
    asked: z.array(askedBody).meta({ description: '征求意见的成员单位。The member bodies that were asked.' }),
    meetings: z
      .array(
        z.object({
          chair: z.string().meta({ description: '主持人职务。Post of who chaired.' }),
          conclusion: z.string().meta({ description: '审核结论。Conclusion.' }),
          at: instantSchema.meta({ description: '何时召开。When.' }),
        }),
      )
      .meta({ description: '审核会。Vetting meetings.' }),
    answers: z.array(answer).meta({ description: '督办单位的答复。What the supervisor answered.' }),
  })
  .meta({ id: 'VettedVersion', description: '报送审核的一稿。A version of the report as the supervisor knows it.' });

/** 审核, by version of the report. */
export const vettingStandingSchema = z
  .object({
    required: z.boolean().meta({ description: '批复前是否须经审核同意。Whether the approval waits for it.' }),
    holder: z.string().nullable().meta({ description: '报告稿在哪一机关；无须等待的为空。Who has it in hand; null where nothing waits.' }),
    versions: z.array(versionSchema).meta({ description: '各稿。The versions.' }),
  })
  .meta({ id: 'SupervisionVetting', description: '审核的情况。How the vetting stands.' });
