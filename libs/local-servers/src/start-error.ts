export type StartErrorCode =
  | 'already-running'
  | 'port-in-use'
  | 'disk-full'
  | 'newer-data'
  | 'older-data'
  | 'foreign-data'
  | 'key-lost'
  | 'not-configured'
  | 'no-postgres'
  | 'no-temporal'
  | 'server-died';

/** A server cannot be started and a person has to do something: one sentence in Chinese, one in English, no stack trace needed. */
export class StartError extends Error {
  constructor(
    readonly code: StartErrorCode,
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh} ${en}`);
    this.name = 'StartError';
  }
}
