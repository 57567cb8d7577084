export { allowedTypes } from './allowed-types';
export type { Digest } from './digest';
export { diskStore } from './disk-store';
export { FileError } from './file-error';
export type { FileFault } from './file-error';
export type { FileStore, Received } from './file-store';
