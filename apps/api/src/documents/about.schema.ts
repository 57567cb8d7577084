import { commandSchemas } from '@app/domain-schemas';
import { z } from 'zod';
import { actBodySchema } from '../commands/command-body.schema';

const { 'file-document': whole } = commandSchemas.investigation;

/** What the caller says of a document; what the file itself is, the store finds out. */
export const aboutSchema = z
  .strictObject({ act: actBodySchema, data: whole.omit({ document: true, sha256: true, sm3: true, bytes: true, type: true }) })
  .meta({
    id: 'AboutDocument',
    description:
      'Whose act the filing is, and the paper: its number as issued, or `series` to have its issuer’s next number given; `issuer` is an organ or another body’s name.',
    examples: [
      {
        act: { occurredAt: '2022-11-18T15:00:00+08:00' },
        data: {
          title: '关于某事故调查报告的批复',
          kind: 'approval',
          number: '临政字〔2022〕45号',
          issuedOn: '2022-11-18',
          issuer: '150802-government',
        },
      },
    ],
  });

export type AboutDocument = z.infer<typeof aboutSchema>;
