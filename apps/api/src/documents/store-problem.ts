import { FileError } from '@app/files';
import { Problem } from '../problems/problem';

/** What the store refuses, as the catalogue words it; any other error stays what it is. @param limit bytes */
export function storeProblem(error: unknown, limit: number): unknown {
  if (!(error instanceof FileError)) return error;
  if (error.fault === 'too-large') return new Problem('document-too-large', { params: { limit }, field: 'file' });
  if (error.fault === 'full') return new Problem('document-store-full');
  return new Problem('document-damaged');
}
