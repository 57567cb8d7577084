import type { DocumentLine } from '@app/persistence';
import type { Register } from '@app/register';
import { z } from 'zod';
import { daySchema, instantSchema, uuidSchema } from '../shapes/common.schema';

const example = {
  id: '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f',
  title: '关于某事故调查报告的批复',
  kind: 'approval',
  number: '临政字〔2022〕45号',
  issuedOn: '2022-11-18',
  issuer: '150802-government',
  issuerName: '临河区人民政府',
  type: 'application/pdf',
  bytes: 48213,
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  filedAt: '2022-11-18T07:00:00.000Z',
};

export const documentSchema = z
  .object({
    id: uuidSchema.meta({ description: '文件编号，办理事项时写入 act.documents。Id: what commands cite in `act.documents`.' }),
    title: z.string().meta({ description: '标题。Its title.' }),
    kind: z.string().meta({ description: '文种。What kind of paper it is.' }),
    number: z.string().nullable().meta({ description: '文号；没有为空。As issued; null when the paper bears none.' }),
    issuedOn: daySchema.meta({ description: '成文日期。Day of issue.' }),
    issuer: z.string().meta({ description: '发文机关编号或者其他单位名称。The organ, or the name of another body.' }),
    issuerName: z.string().meta({ description: '发文机关的名称。Its name.' }),
    type: z.string().meta({ description: '按内容识别的类型。Media type as the content says.' }),
    bytes: z.number().int().meta({ description: '字节数。Size in bytes.' }),
    sha256: z.string().meta({ description: 'SHA-256 哈希值。SHA-256 of the content.' }),
    sm3: z.string().meta({ description: 'SM3 哈希值。SM3 of the content.' }),
    filedAt: instantSchema.meta({ description: '归入时间。When it was filed.' }),
  })
  .meta({ id: 'Document', description: '案件文件及其哈希值。A filed document and the hashes of its file.', examples: [example] });

export const documentListSchema = z
  .object({ documents: z.array(documentSchema).meta({ description: '各文件。The documents.' }) })
  .meta({ id: 'DocumentList', description: '按归入先后。In the order in which they were filed.', examples: [{ documents: [example] }] });

export type ShownDocument = z.infer<typeof documentSchema>;

export const documentReadsSchema = z
  .object({
    reads: z
      .array(
        z.object({
          name: z.string().nullable().meta({ description: '姓名；凭令牌读取的为空。Name of the person; null of the holder of a token.' }),
          at: instantSchema.meta({ description: '何时。When.' }),
        }),
      )
      .meta({ description: '最近 200 次，新的在前。The last 200, the newest first.' }),
  })
  .meta({
    id: 'DocumentReads',
    description: '何人何时取阅。Who fetched a document and when.',
    examples: [{ reads: [{ name: '张伟', at: '2022-11-19T01:00:00.000Z' }] }],
  });

/** A document with the name that its issuer had on the day of issue; an issuer that is in no register stands by its name. */
export function shownDocument(line: DocumentLine, register: Pick<Register, 'nameOf'>): ShownDocument {
  return { ...line, issuerName: register.nameOf(line.issuer, line.issuedOn) };
}
