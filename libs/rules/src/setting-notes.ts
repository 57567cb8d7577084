import type { Text } from '@app/clock';
import type { Setting } from './pack';
import { clocksIn, releasePacks, settingsOf } from './local/packs';
import { national } from './national/pack';

const notes: ReadonlyMap<string, Text> = new Map(allSettings().map(({ name, value, note }) => [`${name}=${value}`, note]));

/** How unsettled law is read, in words; null of a setting that no pack has. */
export function settingInWords(name: string, value: string): Text | null {
  return notes.get(`${name}=${value}`) ?? null;
}

function allSettings(): readonly Setting[] {
  const rules = [...Object.values(national.clocks).flat(), ...clocksIn(releasePacks)];
  return [...national.settings, ...rules.flatMap(settingsOf), ...releasePacks.flatMap(({ settings }) => settings)];
}
