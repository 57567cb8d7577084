import type { Text } from '@app/clock';
import { clocksIn, releasePacks } from './local/packs';
import { raisingGrounds } from './national/jurisdiction/raising-grounds';
import { national } from './national/pack';

const clocks = [...Object.values(national.clocks).flat(), ...clocksIn(releasePacks)];

/** What each rule is called, by its id: the time limits of the nation and of every place, and the grounds on which a case is raised. */
export const ruleTitles: ReadonlyMap<string, Text> = new Map([
  ...[...clocks, ...raisingGrounds].map(({ id, title }) => [id, title] as const),
  ['JU-03', { zh: '上级人民政府认为必要', en: 'a higher government holds it necessary' }],
]);
