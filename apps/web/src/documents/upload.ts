import { NoAnswer, Refused } from '../api/client';
import type { Problem } from '../api/client';
import type { Filed } from './queries';

export interface Upload {
  readonly caseId: string;
  readonly file: File;
  /** The act and the data of the paper, as the API takes them. */
  readonly about: unknown;
  /** The same key with the same content is one paper. */
  readonly key: string;
  /** @param share of the bytes that are sent, 0 to 1 */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file. `fetch` says nothing of how far it is. @throws Refused, NoAnswer */
export function upload({ caseId, file, about, key, onProgress, signal }: Upload): Promise<Filed> {
  const body = new FormData();
  body.append('about', JSON.stringify(about));
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/cases/${caseId}/documents`);
    request.responseType = 'json';
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status === 201) resolve(answer as Filed);
      else reject(isProblem(answer) ? new Refused(answer) : new NoAnswer(String(request.status)));
    };
    request.onerror = () => reject(new NoAnswer('upload'));
    request.onabort = () => reject(new NoAnswer('aborted'));
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'text' in value;
}
