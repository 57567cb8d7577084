import type { FileStore } from '@app/files';

/** The store of this installation and the largest document that it takes. */
export class DocumentStore {
  constructor(
    readonly files: FileStore,
    /** Of one document. */
    readonly maxBytes: number,
  ) {}
}
