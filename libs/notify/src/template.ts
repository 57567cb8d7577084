import type { Outgoing } from './channel';

const names = ['to', 'text', 'link', 'count', 'id'] as const;
const placeholder = /\{([A-Za-z_]\w*)\}/g;

/** In both languages, as the texts of the law are. */
export interface Fault {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a site's template for its messenger lacks; null when it fits. A template is JSON, with `{to}` `{text}` `{link}` `{count}` `{id}` within strings:
 * `{"touser":"{to}","msgtype":"text","text":{"content":"{text}"}}`.
 */
export function templateFault(template: string): Fault | null {
  const parsed = parse(template);
  if (typeof parsed !== 'object' || parsed === null) {
    return {
      zh: '模板应为 JSON 对象，请检查引号、逗号和括号。',
      en: 'The template must be a JSON object: check quotes, commas and braces.',
    };
  }
  const used = new Set<string>();
  filled(parsed, (name) => (used.add(name), ''));
  const unknown = [...used].find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) {
    return {
      zh: `模板中的{${unknown}}无法填写，只能使用${names.map((name) => `{${name}}`).join('、')}。`,
      en: `{${unknown}} cannot be filled in; the template may use ${names.map((name) => `{${name}}`).join(', ')}.`,
    };
  }
  const missing = (['to', 'text'] as const).find((name) => !used.has(name));
  if (missing === undefined) return null;
  const what = { to: { zh: '收件人', en: 'receiver' }, text: { zh: '消息内容', en: 'text' } }[missing];
  return {
    zh: `模板中缺少{${missing}}（${what.zh}），请写入某一项的值（引号内）。`,
    en: `The template lacks {${missing}} (the ${what.en}): write it into a value, within quotes.`,
  };
}

/** The body for one message. @throws Error when the template is none; whoever keeps one has asked `templateFault` */
export function fill(template: string, message: Outgoing): string {
  const parsed = parse(template);
  if (parsed === undefined) throw new Error('The template of the webhook is no JSON.');
  return JSON.stringify(filled(parsed, (name) => valueOf(name, message)));
}

function valueOf(name: string, message: Outgoing): string {
  const known = names.find((one) => one === name);
  return known === undefined ? `{${name}}` : String(message[known]);
}

/** Values are filled in after the JSON was read, each string once: nothing that a text holds can become part of the template. */
function filled(value: unknown, of: (name: string) => string): unknown {
  if (typeof value === 'string') return value.replace(placeholder, (_, name: string) => of(name));
  if (Array.isArray(value)) return value.map((one) => filled(one, of));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, of)]));
}

function parse(template: string): unknown {
  try {
    return JSON.parse(template);
  } catch {
    return undefined;
  }
}
