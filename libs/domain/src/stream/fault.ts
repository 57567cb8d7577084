import type { Text } from '@app/clock';

const between = ' / ';

/** What is wrong with a field, in both languages, as the one string that the message of a schema can be. `en` is what follows the field's path. */
export function fault(zh: string, en: string): string {
  return `${zh.replaceAll(between, '/')}${between}${en}`;
}

/** The two languages of such a message; of another it is both. */
export function faultText(message: string): Text {
  const at = message.indexOf(between);
  return at < 0 ? { zh: message, en: message } : { zh: message.slice(0, at), en: message.slice(at + between.length) };
}
