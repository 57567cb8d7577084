/** The one command that is not given at `commands/`: its data come from the store, and a caller could make them up. */
export const uploadCommand = 'file-document';
