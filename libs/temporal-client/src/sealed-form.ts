/** How a sealed payload lies with Temporal: its encoding, and the data as iv, AES-256-GCM ciphertext and tag. */
export const sealedEncoding = Buffer.from('binary/encrypted');
export const cipherName = 'aes-256-gcm';
export const ivBytes = 12;
export const tagBytes = 16;

/** Bytes of sealed data that no payload passes. Temporal refuses one of 2 MiB, and a workflow that meets that refusal can never go on. */
export const longestSealedBytes = 1_048_576;

/** Bytes that no payload passes before it is packed, so that opening one never takes more memory than this. */
export const longestPlainBytes = 16 * longestSealedBytes;
