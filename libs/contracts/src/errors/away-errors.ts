import { entry } from './entry';
import type { ErrorEntries } from './entry';

const repeat: readonly [string, string] = [
  '请稍后使用同一提交编号（Idempotency-Key）重新提交，不会丢失，也不会重复办理。',
  'Send it again later with the same Idempotency-Key: nothing is lost, and nothing is done twice.',
];

/** Something that passes: the same request may come again. */
export const awayErrors: ErrorEntries = {
  unavailable: entry(503, ['系统暂时不可用。', 'The service is temporarily unavailable.'], repeat),
  'database-away': entry(503, ['数据库暂时不可用。', 'The database is temporarily unavailable.'], repeat),
  'engine-away': entry(503, ['流程服务暂时不可用。', 'The workflow service is temporarily unavailable.'], repeat),
  'too-many-commands': entry(503, ['该案件正在排队办理的事项过多。', 'Too many commands are waiting for this case.'], repeat),
  'retry-later': entry(503, ['该案件的流程正在更新，请稍候。', 'The workflow of this case is being renewed.'], repeat),
};
