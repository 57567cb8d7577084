import type { EventOf } from '../../stream/decision';
import type { Part } from '../part';
import { lifetime, staying } from '../places';
import { fileDocument } from './file-document';
import type { FileDocument } from './file-document.schema';

/** 文件: papers come in at any time, also to a closed case. */
export const documents: Part = {
  commands: {
    'file-document': { title: { zh: '归入文件', en: 'file a document' }, places: staying(...lifetime), decide: fileDocument },
  },
  changes: {
    'document.filed': (state, { data: { document, kind, issuer, issuedOn } }: EventOf<FileDocument>) => ({
      ...state,
      documents: [...state.documents, { document, kind, issuer, issuedOn }],
    }),
  },
};
