import type { z } from 'zod';
import { choice, count, form, group, itemNumber, list, someOf, text } from '../../stream/fields.schema';
import { enclosureWords } from './choices';

const enclosure = choice({ zh: '材料', en: 'paper' }, enclosureWords);

/** What goes up with a draft; the supervisor hears it (SV-32). */
export const sentWith = {
  enclosed: list({ zh: '送审件清单', en: 'what is enclosed' }, enclosure, 7, {
    help: {
      zh: '送审函、审议纪要、送审稿、技术报告、损失材料、签名逐项列明，征求过意见或者修改后再次报送的，还包括意见采纳情况表；没有的在下一栏说明。报告按所附意见修改情况的，可以不填。',
      en: 'Letter, minutes, draft, technical report, loss, signatures, and the table of opinions where any were asked for or the draft goes up again: each is listed, or the next field says why there is none. Not needed where only the changes listed in an agreement are reported back.',
    },
  }).optional(),
  without: list(
    { zh: '未随附的材料', en: 'what is not enclosed' },
    group({ zh: '未随附的材料', en: 'what is not enclosed' }, { item: enclosure, reason: text({ zh: '未随附的原因', en: 'why' }, 500) }),
    7,
  ).optional(),
  answers: list(
    { zh: '修改意见的落实情况', en: 'how the points asked for are answered' },
    group(
      { zh: '一条修改意见的落实情况', en: 'answer to one point' },
      {
        point: itemNumber({ zh: '修改意见的序号', en: 'number of the point' }, 'points.asked'),
        answer: text({ zh: '落实情况', en: 'answer' }, 1000),
      },
    ),
    50,
    {
      help: {
        zh: '督办单位逐条提出修改意见后再次报送的，逐条说明。',
        en: 'Point by point, where the supervisor listed what it wants changed and the draft goes up again.',
      },
    },
  ).optional(),
};

const sendDraftUpSchema = form({
  n: itemNumber({ zh: '督办序号', en: 'the supervision' }, 'supervisions.running'),
  ...sentWith,
}).meta({
  id: 'SendDraftUp',
  examples: [
    { n: 1, enclosed: ['letter', 'minutes', 'draft', 'technicalReport', 'loss', 'signatures'] },
    {
      n: 1,
      enclosed: ['letter', 'minutes', 'draft', 'loss', 'signatures'],
      without: [{ item: 'technicalReport', reason: '未作技术鉴定' }],
    },
  ],
});

export type SendDraftUp = z.infer<typeof sendDraftUpSchema>;

const hearChangesAskedSchema = form({
  n: count({ zh: '督办序号', en: 'number of the supervision' }, 1, 1000),
  points: someOf({ zh: '逐条修改意见', en: 'the points' }, text({ zh: '修改意见', en: 'point' }, 1000), 50).optional(),
  refused: text({ zh: '不同意的理由', en: 'why it was refused' }, 2000).optional(),
}).meta({ id: 'HearChangesAsked', examples: [{ n: 1 }, { n: 1, points: ['补充对监管责任的认定'] }] });

export type HearChangesAsked = z.infer<typeof hearChangesAskedSchema>;

export const sendingSchemas = {
  'send-draft-up': sendDraftUpSchema,
  'hear-changes-asked': hearChangesAskedSchema,
};
