import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Text } from '@app/clock';

// OWASP's first choice for argon2id (2): 19 MiB, two passes, one lane. A stored hash carries its own, so these may be raised at any time.
const settings = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const shortest = 10;
const longest = 128;
const fewestDifferent = 5;

/** The argon2id hash of a password, as it is stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(sameForm(password), settings);
}

let nobodys: Promise<string> | undefined;

/** Whether a password is the one of a stored hash. Where there is none it takes as long, and is false. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(32).toString('hex'));
  const other = await nobodys;
  const fits = await verify(stored ?? other, sameForm(password));
  return stored !== null && fits;
}

/** What stands against a new password; null where nothing does. Long and odd is asked for, not certain kinds of characters. */
export function passwordFault(password: string, account: string): Text | null {
  const characters = [...sameForm(password)];
  if (characters.length < shortest) return { zh: `密码不得少于${shortest}个字符`, en: `must have at least ${shortest} characters` };
  if (characters.length > longest) return { zh: `密码不得超过${longest}个字符`, en: `must have at most ${longest} characters` };
  if (new Set(characters).size < fewestDifferent)
    return { zh: `密码至少应有${fewestDifferent}个不同的字符`, en: `must have at least ${fewestDifferent} different characters` };
  // A name of two letters may stand in any password.
  if (account.length > 3 && sameForm(password).toLowerCase().includes(account))
    return { zh: '密码不得含有账号', en: 'must not contain the name of the account' };
  return null;
}

/** An input method in full-width mode types other characters for the same keys. */
function sameForm(text: string): string {
  return text.normalize('NFKC');
}
