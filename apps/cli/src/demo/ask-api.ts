import { setTimeout as sleep } from 'node:timers/promises';

/** A request in JSON, by the token of whoever asks. @throws Error with what the API answered */
export type AskApi = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object, key?: string) => Promise<unknown>;

export function askApi(apiUrl: string, token: string): AskApi {
  return (method, path, body, key) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    };
    return send(`${apiUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  };
}

const tries = 10;

/** After a 503 the same request, with the same key, is sent again. @throws Error with what the API answered */
export async function send(url: string, request: RequestInit): Promise<unknown> {
  for (let left = tries; ; left -= 1) {
    const answer = await fetch(url, request);
    if (answer.ok) return answer.json();
    if (answer.status !== 503 || left === 1) throw new Error(`${request.method} ${url}: ${answer.status} ${await answer.text()}`);
    await sleep(1000 * Number(answer.headers.get('retry-after') ?? '1'));
  }
}
