import { fileDocumentSchema } from './file-document.schema';

export const documentsSchemas = {
  'file-document': fileDocumentSchema,
};
