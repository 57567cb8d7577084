/** What a case is looked for by, as it is compared: one form of each character, small letters, single spaces. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The single characters of a comparable text and its pairs of neighbours. Any part of the text has all of its own among them, so that an index finds the
 * texts that may contain it, from one character on.
 */
export function gramsOf(words: string): readonly string[] {
  const characters = [...words];
  return [...new Set([...characters, ...characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)])];
}

/** A word that has to be found: the grams to ask the index for, and the pattern that checks what it answers; null where one gram is the word. */
export interface Searched {
  readonly grams: readonly string[];
  readonly pattern: string | null;
}

export function searched(text: string): readonly Searched[] {
  const terms = comparable(text)
    .split(' ')
    .filter((term) => term !== '');
  return terms.map((term) =>
    [...term].length <= 2 ? { grams: [term], pattern: null } : { grams: pairsOf(term), pattern: patternOf(term) },
  );
}

function patternOf(term: string): string {
  return `%${term.replace(/[\\%_]/g, '\\$&')}%`;
}

function pairsOf(term: string): readonly string[] {
  return gramsOf(term).filter((gram) => [...gram].length === 2);
}

/** The cases whose name and unit have each word of a text, as a query that more conditions may follow. @param value gives the name of a value in it */
export function withText(text: string, value: (given: unknown) => string): string {
  const terms = searched(text).map(
    ({ grams, pattern }) => `t.grams @> ${value(grams)}::text[]${pattern === null ? '' : ` and t.words like ${value(pattern)}`}`,
  );
  return `select t.case_id from case_text t where ${['true', ...terms].join(' and ')}`;
}
