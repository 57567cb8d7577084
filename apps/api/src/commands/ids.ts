import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { v5 } from 'uuid';
import { Problem } from '../problems/problem';

// Names of our own under which ids are made; they must never change, or a repeat of an old key would be a new command.
const commands = 'd5a8a1f4-6c0b-4c7e-9a55-3f0b2c1e7a01';
const cases = 'd5a8a1f4-6c0b-4c7e-9a55-3f0b2c1e7a02';
const documents = 'd5a8a1f4-6c0b-4c7e-9a55-3f0b2c1e7a03';

/** The id of a command: the same for every repeat of a caller's key, and without the caller's text. */
export function commandId(person: string, key: string): string {
  return v5(`${person}\n${key}`, commands);
}

/** The id of the case that a caller opens under a key. */
export function caseIdOf(person: string, key: string): string {
  return v5(`${person}\n${key}`, cases);
}

/** The id of the document that a caller files in a case under a key. */
export function documentIdOf(caseId: string, person: string, key: string): string {
  return v5(`${caseId}\n${person}\n${key}`, documents);
}

/**
 * SHA-256 of the RFC 8785 text, so that the same content in another order of keys is the same command.
 *
 * @throws Problem when the content has no such text: a number beyond a double, or nesting without end
 */
export function contentHash(content: unknown): string {
  try {
    return createHash('sha256')
      .update(canonicalize(content) ?? '')
      .digest('hex');
  } catch {
    throw new Problem('body-malformed');
  }
}
