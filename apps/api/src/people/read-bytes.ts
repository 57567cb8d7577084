import type { Request } from 'express';
import { Problem } from '../problems/problem';

/** The body of a request as it comes, of `most` megabytes at most. @throws Problem `workbook-too-large` once the rest has been let through */
export async function readBytes(request: Request, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    // The caller hears the answer only after it has sent the rest.
    if (length <= most * 1_048_576) chunks.push(chunk);
  }
  if (length > most * 1_048_576) throw new Problem('workbook-too-large', { params: { megabytes: most } });
  return Buffer.concat(chunks);
}
