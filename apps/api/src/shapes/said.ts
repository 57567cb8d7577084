import type { Text } from '@app/clock';
import { ownersWords, ownerWords, sentence, wordFor } from '@app/contracts';
import type { Names, Params } from '@app/contracts';
import type { RecordedEvent } from '@app/domain';
import { noWords, shaped } from './form-words';
import type { FieldWords } from './form-words';
import { dayWords, momentWords } from './moment-words';

/** One thing that an entry of the ledger says: the title of the field and its value, in words. */
export interface Said {
  readonly title: Text;
  readonly value: Text;
}

const titles = {
  text: { zh: '内容', en: 'text' },
  to: { zh: '提醒对象', en: 'told' },
  reason: { zh: '原因', en: 'reason' },
  until: { zh: '推进至', en: 'moved to' },
  act: { zh: '办理的事项', en: 'the act' },
  against: { zh: '不符合的规定', en: 'what stood against it' },
  why: { zh: '情况说明', en: 'why it was done' },
  head: { zh: '负责人', en: 'head who answers for it' },
} as const satisfies Readonly<Record<string, Text>>;

/** What every procedure writes alike. */
const common: Readonly<Record<string, (data: RecordedEvent['data'], names: Names) => readonly Said[]>> = {
  'rung.fired': ({ text, to }, names) => [...plain(titles.text, text, names), ...told(to, names)],
  'supervision.urged': ({ text, to }, names) => [...plain(titles.text, text, names), ...told(to, names)],
  'rung.withdrawn': ({ reason }, names) => plain(titles.reason, reason, names),
  'sandbox.advanced': ({ to }, names) => saidOf(titles.until, valueOf(to, noWords, names)),
  'message.heard': () => [],
  'act.irregular': ({ command, code, params, reason, head }, names) => [
    ...saidOf(titles.act, named('command', command, names)),
    ...(typeof code === 'string' ? saidOf(titles.against, sentence(code, paramsOf(params), names)) : []),
    ...plain(titles.why, reason, names),
    ...plain(titles.head, head, names),
  ],
};

/** Says what an event holds in the words of the form by which it was entered. What is kept for the system alone stands in no form and is left out. */
export function saidIn({ kind, data }: Pick<RecordedEvent, 'kind' | 'data'>, forms: readonly FieldWords[], names: Names): readonly Said[] {
  const alike = common[kind];
  if (alike !== undefined) return alike(data, names);
  const form = bestOf(forms, Object.keys(data));
  if (form === null) return [];
  return [...form.fields].flatMap(([field, words]) => saidOf(words.title, valueOf(data[field], words, names)));
}

/** The form by which it was most likely entered: it has most of the members, and of such the fewest others. */
function bestOf(forms: readonly FieldWords[], members: readonly string[]): FieldWords | null {
  const of = (form: FieldWords): number => {
    const known = members.filter((member) => form.fields.has(member)).length;
    return known === 0 ? 0 : known * 100 - form.fields.size;
  };
  return forms.reduce<FieldWords | null>((best, next) => (of(next) > (best === null ? 0 : of(best)) ? next : best), null);
}

function saidOf(title: Text | null, value: Text | null): readonly Said[] {
  return title === null || value === null ? [] : [{ title, value }];
}

function plain(title: Text, value: unknown, names: Names): readonly Said[] {
  if (typeof value === 'string') return saidOf(title, alike(names.withNames(value)));
  const { zh, en } = shaped(value);
  return typeof zh === 'string' && typeof en === 'string' ? saidOf(title, { zh: names.withNames(zh), en: names.withNames(en) }) : [];
}

function told(to: unknown, names: Names): readonly Said[] {
  return Array.isArray(to) ? saidOf(titles.to, ownersWords(to.map(String), names)) : [];
}

function named(param: string, value: unknown, names: Names): Text | null {
  return typeof value === 'string' ? { zh: wordFor(param, value, 'zh', names), en: wordFor(param, value, 'en', names) } : null;
}

/** Null of what is not there, and of a paper: those of an entry are listed beside it. */
function valueOf(value: unknown, words: FieldWords, names: Names): Text | null {
  if (value === undefined || value === null || value === '' || words.picks === 'document') return null;
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (typeof value === 'number')
    return { zh: `${value}${words.unit?.zh ?? ''}`, en: `${value}${words.unit === null ? '' : ` ${words.unit.en}`}` };
  // A code that the form does not know was written by another stream for itself.
  if (typeof value === 'string' && Object.keys(words.choices).length > 0) return words.choices[value] ?? null;
  if (typeof value === 'string') return stringIn(value, words, names);
  if (Array.isArray(value)) return listIn(value, words, names);
  const inner = shaped(value);
  const parts = [...words.fields].flatMap(([field, own]) => saidOf(own.title, valueOf(inner[field], own, names)));
  return joined(
    parts.map(({ title, value: said }) => ({ zh: `${title.zh}：${said.zh}`, en: `${title.en}: ${said.en}` })),
    '，',
    ', ',
  );
}

function listIn(values: readonly unknown[], words: FieldWords, names: Names): Text | null {
  const each = words.each ?? words;
  const said = values.flatMap((value) => valueOf(value, each, names) ?? []);
  return each.fields.size > 0 ? joined(said, '；', '; ') : joined(said, '、', ', ');
}

function stringIn(value: string, { picks }: FieldWords, names: Names): Text {
  if (picks === 'organ' || picks === 'place') return ownerWords(value, names);
  return momentIn(value) ?? alike(names.withNames(value));
}

/** A day or an instant, as Beijing has it, with its weekday. */
function momentIn(value: string): Text | null {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(value)) return null;
  return value.length === 10 ? dayWords(value) : momentWords(value);
}

function joined(texts: readonly Text[], zh: string, en: string): Text | null {
  if (texts.length === 0) return null;
  return { zh: texts.map((text) => text.zh).join(zh), en: texts.map((text) => text.en).join(en) };
}

function alike(text: string): Text {
  return { zh: text, en: text };
}

function paramsOf(value: unknown): Params {
  const params = Object.entries(shaped(value));
  return Object.fromEntries(params.flatMap(([name, one]) => (typeof one === 'string' || typeof one === 'number' ? [[name, one]] : [])));
}
