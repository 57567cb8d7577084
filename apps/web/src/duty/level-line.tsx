import type { CaseLine } from '../api/client';
import { useSay, useWords } from '../text/language';
import { recorded } from '../text/zh/intake';

/** 初判 and 就高研判 beside each other, and the numbers on which they stand. */
export function LevelLine({ line }: { readonly line: CaseLine }) {
  const words = useWords();
  const say = useSay();
  const { casualties, levelText, possibleText, placeName, unit } = line;
  return (
    <p className="level-line">
      <strong>{levelText === null ? words.duty.levelUnknown : say(levelText)}</strong>
      <strong>{possibleText === null ? null : say(possibleText)}</strong>
      <span>{casualties === null ? null : words.duty.casualties(casualties.deaths, casualties.seriousInjuries, casualties.missing)}</span>
      <span className="quiet">{placeName}</span>
      <span className="quiet">{words.duty.unitOf(unit === null || unit === recorded.unknownUnit ? words.duty.notKnown : unit)}</span>
    </p>
  );
}
