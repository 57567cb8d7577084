import type { z } from 'zod';
import { choice, form, item, text } from '../../stream/fields.schema';
import { addresseeCourses } from './choices';

const unserved = item({ zh: '受送达人', en: 'addressee' }, 'addressees.unserved');

/** An addressee who is dead or gone: the duty to serve ends only with the service, or with the finding that none is owed. */
const recordAddresseeGoneSchema = form({
  ref: unserved,
  gone: choice(
    { zh: '受送达人的情形', en: 'what became of the addressee' },
    {
      dead: { zh: '死亡', en: 'dead' },
      dissolved: { zh: '终止', en: 'dissolved' },
      unknown: { zh: '下落不明', en: 'of unknown whereabouts' },
    },
  ),
  course: choice({ zh: '处理方式', en: 'what follows' }, addresseeCourses, {
    help: {
      zh: '在事故中死亡、免于追究责任的，填不需送达；其他情形送达后另行登记送达。',
      en: 'Not owed to who was killed in the accident and is spared; else the service is recorded when it is made.',
    },
  }),
  successor: text({ zh: '权利义务承受人', en: 'legal successor' }, 100, {
    help: {
      zh: '向权利义务承受人送达的填写；个人只填姓氏，如“张某”。',
      en: 'Where the service is on the successor; of a person the family name only.',
    },
  }).optional(),
  reason: text({ zh: '理由', en: 'reasons' }, 2000),
}).meta({
  id: 'RecordAddresseeGone',
  examples: [
    { ref: 'P1', gone: 'dead', course: 'not-owed', reason: '在事故中死亡，调查报告建议免于追究责任' },
    { ref: 'U2', gone: 'dissolved', course: 'successor', successor: '某建设集团有限公司', reason: '已被吸收合并，注销登记' },
  ],
});

export type RecordAddresseeGone = z.infer<typeof recordAddresseeGoneSchema>;

/** Who was never served hears of the approval all the same. */
const recordApprovalKnownSchema = form({ ref: unserved }).meta({ id: 'RecordApprovalKnown', examples: [{ ref: 'U1' }] });

export type RecordApprovalKnown = z.infer<typeof recordApprovalKnownSchema>;

export const addresseeSchemas = {
  'record-addressee-gone': recordAddresseeGoneSchema,
  'record-approval-known': recordApprovalKnownSchema,
};
