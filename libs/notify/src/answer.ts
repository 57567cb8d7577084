const longest = 500;

/**
 * What the other side said as it is kept: one line, at most 500 characters.
 *
 * @param secrets what must not be kept (passwords, tokens, addresses that carry one); a server may repeat them
 */
export function answerOf(said: string, secrets: readonly string[]): string {
  const hidden = secrets.filter((secret) => secret !== '').reduce((text, secret) => text.replaceAll(secret, '***'), said);
  // PostgreSQL takes no NUL, and a list shows one line.
  const line = hidden.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return [...line].slice(0, longest).join('');
}
