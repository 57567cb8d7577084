export { longestSealedBytes, longestSentBytes, payloadCodec, PayloadTooLarge } from './codec';
export { dataConverterOf, lazyClient } from './connection';
export type { TemporalSettings } from './connection';
export { parseKeyRing } from './key-ring';
export type { KeyRing } from './key-ring';
export { isRunning, isServerAway, tellStream, wakeStream } from './wake';
