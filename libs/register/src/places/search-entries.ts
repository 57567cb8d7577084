import readings from '../../data/pinyin.json';
import type { PlaceVersion } from './place-version';

/** A version with what a person may type for it. */
export interface SearchEntry {
  readonly version: PlaceVersion;
  /** The name without its kind: 临河 for 临河区. */
  readonly stem: string;
  /** One syllable per character, ü as v. */
  readonly syllables: readonly string[];
  readonly pinyin: string;
  readonly stemPinyin: string;
  readonly initials: string;
}

const kindAtEnd = /(自治区|自治州|自治县|自治旗|地区|省|市|县|区|盟|旗)$/;

export function searchEntries(versions: readonly PlaceVersion[]): readonly SearchEntry[] {
  const byName = new Map(readings.map(([name = '', syllables = '']) => [name, syllables.split(' ')]));
  const byCharacter = new Map(
    [...byName].flatMap(([name, syllables]) => [...name].map((character, at) => [character, syllables[at] ?? ''])),
  );
  return versions.map((version) => {
    const stem = version.name.replace(kindAtEnd, '');
    // A place that an administrator added: read character by character, as the names of the release have them.
    const syllables = byName.get(version.name) ?? [...version.name].map((character) => byCharacter.get(character) ?? '');
    return {
      version,
      stem,
      syllables,
      pinyin: syllables.join(''),
      stemPinyin: syllables.slice(0, stem.length).join(''),
      initials: syllables.map((syllable) => syllable.slice(0, 1)).join(''),
    };
  });
}
