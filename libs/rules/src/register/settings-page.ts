import { clocksIn, releasePacks, settingsOf } from '../local/packs';
import { national } from '../national/pack';

/** Each named setting once, with the value that holds in the whole country and those of places that differ. */
export function settingsPage(): string {
  const clocks = [...Object.values(national.clocks).flat(), ...clocksIn(releasePacks)];
  const all = new Map([...national.settings, ...clocks.flatMap(settingsOf)].map((setting) => [setting.name, setting]));
  const places = releasePacks.flatMap(({ place, settings }) =>
    settings.map((setting) => ({ ...setting, name: `${setting.name} (${place})` })),
  );
  return [...all.values(), ...places].map(({ name, value, note }) => `## ${name} = ${value}\n\n${note.zh}\n\n${note.en}`).join('\n\n');
}
