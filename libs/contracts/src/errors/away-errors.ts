import { entry } from './entry';
import type { ErrorEntries } from './entry';

const repeat: readonly [string, string] = [
  '请稍后用同一 Idempotency-Key 重发，不会丢失也不会重复。',
  'Repeat with the same Idempotency-Key: nothing is lost or doubled.',
];

/** Something that passes: the same request may come again. */
export const awayErrors: ErrorEntries = {
  unavailable: entry(503, ['系统暂时不可用。', 'The service is away for the moment.'], repeat),
  'database-away': entry(503, ['数据库暂时不可用。', 'The database is away for the moment.'], repeat),
  'engine-away': entry(503, ['办理引擎暂时没有应答。', 'The engine did not answer in time.'], repeat),
  'too-many-commands': entry(503, ['该案件排队的办理过多。', 'Too many commands wait for this case.'], repeat),
  'retry-later': entry(503, ['该案件正在切换，稍等即可。', 'The case is about to go on in a new run.'], repeat),
};
