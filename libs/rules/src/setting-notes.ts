import type { Text } from '@app/clock';
import type { Setting } from './pack';
import { clocksOfPlaces } from './local/clocks';
import { settingsOfPlaces } from './local/settings';
import { national } from './national/pack';

const notes: ReadonlyMap<string, Text> = new Map(allSettings().map(({ name, value, note }) => [`${name}=${value}`, note]));

/** How unsettled law is read, in words; null of a setting that no pack has. */
export function settingInWords(name: string, value: string): Text | null {
  return notes.get(`${name}=${value}`) ?? null;
}

function allSettings(): readonly Setting[] {
  const local = Object.values(clocksOfPlaces).flatMap((places) => Object.values(places).flat());
  const rules = [...Object.values(national.clocks).flat(), ...local];
  const ofRules = rules.flatMap((rule) => [...(rule.settings ?? []), ...rule.suspensions.flatMap(({ setting }) => setting ?? [])]);
  return [...national.settings, ...ofRules, ...Object.values(settingsOfPlaces).flat()];
}
