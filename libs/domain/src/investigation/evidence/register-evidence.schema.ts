import type { z } from 'zod';
import { choice, documentId, form, organ, ref, someOf, text } from '../../stream/fields.schema';
import { evidenceKinds } from './state';

/** physical 物证, documentary 书证, interview 询问笔录, site-record 勘验笔录, appraisal 鉴定意见, audiovisual 视听资料, electronic 电子数据. */
const collector = form({ organ: organ('取证单位'), post: text('取证人职务', 60) });

export const registerEvidenceSchema = form({
  ref: ref('证据编号'),
  kind: choice('证据种类', evidenceKinds),
  description: text('证据内容', 1000),
  origin: text('证据来源', 500),
  place: text('取证地点', 200),
  collectors: someOf('取证人', collector, 10),
  holder: organ('保管单位').optional(),
  seal: choice('封存状态', ['sealed', 'unsealed']),
  document: documentId('文件编号').optional(),
}).meta({
  id: 'RegisterEvidence',
  examples: [
    {
      ref: 'W-01',
      kind: 'physical',
      description: '断裂的防护栏杆一段',
      origin: '事故现场三层临边',
      place: '事故现场',
      collectors: [{ organ: '150802-emergency', post: '执法人员' }],
      holder: '150802-emergency',
      seal: 'sealed',
    },
  ],
});

export type RegisterEvidence = z.infer<typeof registerEvidenceSchema>;
