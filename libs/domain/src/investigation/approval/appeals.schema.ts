import type { z } from 'zod';
import { choice, day, form, item, ref, text } from '../../stream/fields.schema';
import { appealKinds } from './choices';

const decideAppealSchema = form({
  ref: item({ zh: '复议或者诉讼', en: 'the appeal' }, 'appeals.pending'),
  outcome: choice(
    { zh: '结果', en: 'outcome' },
    {
      upheld: { zh: '维持批复或者驳回请求', en: 'upheld, or the claim rejected' },
      revoked: { zh: '撤销批复', en: 'the approval revoked' },
      changed: { zh: '变更批复', en: 'the approval changed' },
      unlawful: { zh: '确认批复违法', en: 'the approval found unlawful' },
      remade: { zh: '撤销批复并责令重新作出', en: 'revoked, to be made anew' },
      void: { zh: '确认批复无效', en: 'the approval found void' },
      dismissed: { zh: '不予受理、不予立案或者驳回申请、起诉', en: 'not taken on, or dismissed' },
    },
    {
      help: {
        zh: '未就批复作出裁判即终结的，填不予受理、不予立案或者驳回申请、起诉。人民法院只能变更行政处罚和款额。',
        en: 'Dismissed where the approval itself was not judged. A court changes penalties and sums only.',
      },
    },
  ),
  summary: text({ zh: '决定或者判决要点', en: 'what the decision says' }, 2000),
  force: choice(
    { zh: '生效情况', en: 'whether it is in force' },
    {
      'in-force': { zh: '已经生效', en: 'in force' },
      'not-yet': { zh: '尚未生效', en: 'not in force yet' },
    },
    {
      help: {
        zh: '复议决定尚未送达的，一审判决在上诉期内或者已经上诉的，填尚未生效，办理时间填判决送达之日；不填的视为已经生效。',
        en: 'Not yet: a review decision that is not served, a first judgment that can still be appealed, on the day of its service. In force where left out.',
      },
    },
  ).optional(),
  extent: choice(
    { zh: '撤销范围', en: 'how much of it' },
    { whole: { zh: '全部', en: 'all of it' }, part: { zh: '部分', en: 'a part' } },
    { help: { zh: '不填的视为全部。', en: 'All of it where left out.' } },
  ).optional(),
  part: text({ zh: '被撤销的部分', en: 'the part that is revoked' }, 500).optional(),
  freed: item({ zh: '仅就其撤销的受送达人', en: 'the addressee for whom alone it is revoked' }, 'addressees.named').optional(),
  dueOn: day(
    { zh: '责令重新作出的最后一日', en: 'last day for the new decision' },
    { help: { zh: '决定或者判决未限定的不填。', en: 'Left out where none is set.' } },
  ).optional(),
}).meta({
  id: 'DecideAppeal',
  examples: [
    { ref: 'R1', outcome: 'upheld', summary: '批复认定事实清楚，程序合法，予以维持' },
    { ref: 'R2', outcome: 'remade', summary: '认定主要事实不清，撤销批复，责令六十日内重新作出', dueOn: '2023-05-31' },
    { ref: 'S1', outcome: 'dismissed', summary: '起诉超过法定期限，裁定驳回起诉' },
  ],
});

export type DecideAppeal = z.infer<typeof decideAppealSchema>;

const recordAppealObstacleOverSchema = form({ ref: item({ zh: '障碍', en: 'the obstacle' }, 'appeal-obstacles.open') }).meta({
  id: 'RecordAppealObstacleOver',
  examples: [{ ref: 'O1' }],
});

export type RecordAppealObstacleOver = z.infer<typeof recordAppealObstacleOverSchema>;

const addressee = { zh: '受送达人', en: 'addressee' };

const recordAppealObstacleSchema = form({
  ref: ref({ zh: '障碍编号', en: 'short name of the obstacle' }),
  addressee: item(addressee, 'addressees.named'),
  ground: text({ zh: '不可抗力或者其他正当理由', en: 'force majeure or another good reason' }, 500, {
    help: { zh: '理由是否正当由复议机关或者人民法院认定。', en: 'Whether it is a good one is for the reviewing organ or the court.' },
  }),
}).meta({ id: 'RecordAppealObstacle', examples: [{ ref: 'O1', addressee: 'U1', ground: '洪水中断交通和邮路' }] });

export type RecordAppealObstacle = z.infer<typeof recordAppealObstacleSchema>;

/** Whoever was not served appeals without being an addressee: its appeal stops no clock. */
const recordAppealSchema = form({
  ref: ref({ zh: '复议或者诉讼编号', en: 'short name of the appeal' }),
  kind: choice({ zh: '类别', en: 'kind' }, appealKinds),
  before: text({ zh: '受理机关', en: 'organ or court' }, 200),
  addressee: item(addressee, 'addressees.named', {
    help: { zh: '未列为受送达人的不填。', en: 'Left out where it is nobody on whom the approval is served.' },
  }).optional(),
}).meta({
  id: 'RecordAppeal',
  examples: [
    { ref: 'R1', kind: 'review', before: '巴彦淖尔市人民政府', addressee: 'U1' },
    { ref: 'S1', kind: 'suit', before: '金华市中级人民法院' },
  ],
});

export type RecordAppeal = z.infer<typeof recordAppealSchema>;

const recordRemedyKnownSchema = form({
  ref: item(addressee, 'addressees.served'),
  remedy: choice(
    { zh: '知道的救济途径', en: 'the remedy that it learned of' },
    {
      review: { zh: '申请复议的权利、机关和期限', en: 'the review, its organ and its period' },
      suit: { zh: '起诉期限', en: 'the period for a suit' },
      'suit-after-review': { zh: '对复议决定的起诉期限', en: 'the period for a suit after the review' },
    },
  ),
}).meta({ id: 'RecordRemedyKnown', examples: [{ ref: 'U1', remedy: 'review' }] });

export type RecordRemedyKnown = z.infer<typeof recordRemedyKnownSchema>;

const recordReviewEndedSchema = form({
  ref: item({ zh: '复议', en: 'the review' }, 'reviews.open'),
  how: choice(
    { zh: '情形', en: 'how it ended' },
    {
      served: { zh: '收到复议决定书', en: 'the decision was received' },
      'served-untold': { zh: '收到复议决定书，未告知起诉期限', en: 'received, not told of the suit' },
      'time-over': { zh: '复议期满未作决定', en: 'its time ended without a decision' },
    },
    { help: { zh: '收到复议决定书的，先登记复议决定。', en: 'Record the decision before its receipt.' } },
  ),
}).meta({ id: 'RecordReviewEnded', examples: [{ ref: 'R1', how: 'served' }] });

export type RecordReviewEnded = z.infer<typeof recordReviewEndedSchema>;

const withdrawAppealSchema = form({ ref: item({ zh: '复议或者诉讼', en: 'the appeal' }, 'appeals.pending') }).meta({
  id: 'WithdrawAppeal',
  examples: [{ ref: 'R1' }],
});

export type WithdrawAppeal = z.infer<typeof withdrawAppealSchema>;

export const appealSchemas = {
  'record-appeal': recordAppealSchema,
  'withdraw-appeal': withdrawAppealSchema,
  'decide-appeal': decideAppealSchema,
  'record-review-ended': recordReviewEndedSchema,
  'record-remedy-known': recordRemedyKnownSchema,
  'record-appeal-obstacle': recordAppealObstacleSchema,
  'record-appeal-obstacle-over': recordAppealObstacleOverSchema,
};
