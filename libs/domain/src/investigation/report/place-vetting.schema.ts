import type { z } from 'zod';
import { choice, form, item, organ, text } from '../../stream/fields.schema';

const recordPlaceVettingSchema = form({
  step: item({ zh: '审核环节', en: 'the step' }, 'steps.ofPlace', {
    help: {
      zh: '当地规定要求的审核，按规定的先后办理；新的报告稿重新依次审核。',
      en: 'The vetting that the rule of the place asks for, in its order; a new version passes all steps anew.',
    },
  }),
  outcome: choice(
    { zh: '审核结论', en: 'the outcome' },
    { agreed: { zh: '审核同意', en: 'agreed' }, changes: { zh: '要求修改', en: 'changes asked' } },
  ),
  changes: text({ zh: '修改意见', en: 'the changes asked' }, 2000, {
    help: { zh: '审核同意的可以不填。', en: 'Not needed where it is agreed to.' },
  }).optional(),
}).meta({
  id: 'RecordPlaceVetting',
  examples: [
    { step: 'efficiency-office', outcome: 'agreed' },
    { step: 'higher-office', outcome: 'changes', changes: '请补充对监管责任的认定' },
  ],
});

export type RecordPlaceVetting = z.infer<typeof recordPlaceVettingSchema>;

const mapRoleSchema = form({
  role: item({ zh: '审核职责', en: 'the task' }, 'roles.unmapped', {
    help: {
      zh: '规定的部门已经不存在或者没有写明的，凭文件明确由哪个机关承担。',
      en: 'Where the body that the rule names is no more, or none is named: the paper says which organ does it.',
    },
  }),
  organ: organ({ zh: '承担该职责的机关', en: 'organ that does it' }),
  reason: text({ zh: '确定的理由', en: 'why it is this organ' }, 2000),
}).meta({
  id: 'MapRole',
  examples: [
    { role: 'efficiency-office', organ: '350602-supervision-commission', reason: '机构改革后效能监督职责由监察委员会承担' },
    { role: 'efficiency-office', organ: '350681-discipline-inspection', reason: '市委编办文件明确由纪委承担' },
  ],
});

export type MapRole = z.infer<typeof mapRoleSchema>;

export const placeVettingSchemas = { 'record-place-vetting': recordPlaceVettingSchema, 'map-role': mapRoleSchema };
