import { z } from 'zod';
import { daySchema, instantSchema, uuidSchema } from '../shapes/common.schema';

const example = {
  id: '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f',
  title: '关于某事故调查报告的批复',
  kind: 'approval',
  number: '临政字〔2022〕45号',
  issuedOn: '2022-11-18',
  issuer: '150802-government',
  type: 'application/pdf',
  bytes: 48213,
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  filedAt: '2022-11-18T07:00:00.000Z',
};

export const documentSchema = z
  .object({
    id: uuidSchema.meta({ description: 'What commands cite in `act.documents`.' }),
    title: z.string(),
    kind: z.string(),
    number: z.string().nullable().meta({ description: 'As issued; null when the paper bears none.' }),
    issuedOn: daySchema,
    issuer: z.string(),
    type: z.string().meta({ description: 'Media type as the content says.' }),
    bytes: z.number().int(),
    sha256: z.string(),
    sm3: z.string(),
    filedAt: instantSchema,
  })
  .meta({ id: 'Document', description: 'A filed document and the hashes of its file.', examples: [example] });

export const documentListSchema = z
  .object({ documents: z.array(documentSchema) })
  .meta({ id: 'DocumentList', description: 'In the order in which they were filed.', examples: [{ documents: [example] }] });
