import type { Instant } from '@app/calendar';
import type { RegisterEntry } from '@app/register';
import { z } from 'zod';
import { daySchema, instantSchema } from '../shapes/common.schema';

/** A line of the ledger of the register. */
export const entrySchema = z
  .object({
    n: z.int().meta({ description: '序号。Its number, from 1.' }),
    kind: z.enum(['place', 'organ', 'notice', 'pack']).meta({ description: '登记的是地区、机关、节假日通知还是规则包。What it records.' }),
    subject: z.string().meta({ description: '地区代码、机关编号、通知编号或者规则包的名称。Code, organ, notice or pack.' }),
    name: z.string().meta({ description: '名称。Its name.' }),
    from: daySchema.nullable().meta({ description: '起始日期。First day.' }),
    to: daySchema.nullable().meta({ description: '终止日期。Last day.' }),
    paper: z
      .object({
        title: z.string().meta({ description: '文件标题。Its title.' }),
        number: z.string().nullable().meta({ description: '文号。Its number.' }),
        issuedOn: daySchema.nullable().meta({ description: '成文日期。The day of the paper.' }),
      })
      .meta({ description: '所依据的文件。The paper.' }),
    reason: z.string().meta({ description: '登记的理由。Why it was recorded.' }),
    sha256: z.string().nullable().meta({ description: '通知或者规则包文件的 SHA-256。Of the file of a notice or a pack.' }),
    recordedAt: instantSchema.meta({ description: '登记时间。When it was recorded.' }),
  })
  .meta({
    id: 'RegisterEntry',
    description: '登记簿的一条记录。A line of the ledger of the register.',
    examples: [
      {
        n: 1,
        kind: 'place',
        subject: '211171',
        name: '盘锦辽滨沿海经济技术开发区',
        from: '2013-01-17',
        to: null,
        paper: { title: '国务院办公厅关于盘锦辽滨沿海经济技术开发区升级为国家级经济技术开发区的复函', number: null, issuedOn: null },
        reason: '区内企业发生事故，需登记事故发生地',
        sha256: null,
        recordedAt: '2026-12-01T02:00:00.000Z',
      },
    ],
  });

export interface ShownEntry extends Pick<RegisterEntry, 'n' | 'paper' | 'reason'> {
  readonly kind: RegisterEntry['change']['kind'];
  readonly subject: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly sha256: string | null;
  readonly recordedAt: Instant;
}

export function shownEntry({ n, change, paper, reason, recordedAt }: RegisterEntry): ShownEntry {
  const base = { n, kind: change.kind, paper, reason, recordedAt };
  if (change.kind === 'notice') {
    const { id } = change.notice;
    return { ...base, subject: id, name: paper.title, from: null, to: null, sha256: change.sha256 };
  }
  if (change.kind === 'pack') {
    const { id, title, version } = change.pack;
    return { ...base, subject: id, name: `${title.zh} 第 ${version} 版`, from: null, to: null, sha256: change.sha256 };
  }
  const [subject, { name, from, to }] = change.kind === 'place' ? [change.place.code, change.place] : [change.organ.id, change.organ];
  return { ...base, subject, name, from, to, sha256: null };
}
