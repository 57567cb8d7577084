export type FileFault = 'too-large' | 'full' | 'damaged' | 'missing';

/** What the store cannot do, as a caller has to tell it apart. */
export class FileError extends Error {
  constructor(
    readonly fault: FileFault,
    message: string,
  ) {
    super(message);
    this.name = 'FileError';
  }
}

const full = ['ENOSPC', 'EDQUOT'];

/** A disk (or quota) without room, told apart from every other error, which stays what it is. */
export function fullOr(error: unknown): unknown {
  return full.includes(errorCode(error)) ? new FileError('full', 'The disk of the documents is full.') : error;
}

export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
