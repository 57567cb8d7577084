/*
 * Characters that nobody sees or that turn the order of others around: with one of them two names look the same and are not, or a document
 * number reads backwards. Controls, zero-width and joining characters, soft hyphens, bidirectional marks and overrides, separators of
 * lines and paragraphs, the blanks among letters (Hangul fillers, the empty Braille cell), tags, noncharacters, half of a surrogate pair.
 * Spaces of every width, full-width punctuation, and Han characters of all planes are none, and a selector that chooses the form of the
 * character before it is one only where there is no such character.
 */
const everywhere = String.raw`\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Noncharacter_Code_Point}\u{2800}`;
const ideographicForms = String.raw`\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}`;
const mongolianForms = String.raw`\u{180B}-\u{180F}`;
const otherIgnorable = String.raw`(?![${ideographicForms}${mongolianForms}])\p{Default_Ignorable_Code_Point}`;

function hidden(controls: string): RegExp {
  const character = String.raw`(?![${mongolianForms}])[${everywhere}${controls}]|${otherIgnorable}`;
  // Planes 2 and 3 are Han whether or not this version of Unicode knows the character yet.
  const ideographic = String.raw`(?<![\p{Ideographic}\u{20000}-\u{3FFFF}])[${ideographicForms}]`;
  const mongolian = String.raw`(?<!\p{Script=Mongolian})[${mongolianForms}]`;
  return new RegExp(`${character}|${ideographic}|${mongolian}`, 'u');
}

const inLine = hidden(String.raw`\p{Cc}`);
const inLines = hidden(String.raw`\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{7F}-\u{9F}`);

/** The first such character of a name, a number or another text of one line, as `U+200B`; null where there is none. */
export function hiddenInLine(text: string): string | null {
  return codePointOf(inLine.exec(text));
}

/** The same in a text that may have line breaks and tabs. */
export function hiddenInLines(text: string): string | null {
  return codePointOf(inLines.exec(text));
}

function codePointOf(found: RegExpExecArray | null): string | null {
  const code = found?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
