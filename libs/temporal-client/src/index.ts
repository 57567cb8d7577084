export { parseKeyRing, payloadCodec } from './codec';
export type { KeyRing } from './codec';
export { dataConverterOf, lazyClient } from './connection';
export type { TemporalSettings } from './connection';
export { isRunning, isServerAway, tellStream, wakeStream } from './wake';
