import type { ClockRule, Setting } from '@app/clock';
import { clocksOfPlaces } from '../local/clocks';
import { settingsOfPlaces } from '../local/settings';
import { national } from '../national/pack';

/** Each named setting once, with the value that holds in the whole country and those of places that differ. */
export function settingsPage(): string {
  const clocks = [
    ...Object.values(national.clocks).flat(),
    ...Object.values(clocksOfPlaces).flatMap((places) => Object.values(places).flat()),
  ];
  const all = new Map([...national.settings, ...clocks.flatMap(settingsOf)].map((setting) => [setting.name, setting]));
  const places = Object.entries(settingsOfPlaces).flatMap(([place, settings]) =>
    settings.map((setting) => ({ ...setting, name: `${setting.name} (${place})` })),
  );
  return [...all.values(), ...places].map(({ name, value, note }) => `## ${name} = ${value}\n\n${note.zh}\n\n${note.en}`).join('\n\n');
}

function settingsOf({ settings = [], suspensions }: ClockRule): readonly Setting[] {
  return [...settings, ...suspensions.flatMap(({ setting }) => setting ?? [])];
}
