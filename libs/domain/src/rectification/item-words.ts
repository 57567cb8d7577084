import type { Text } from '@app/clock';
import type { Option } from '../stream/description';
import { itemKinds, itemStates } from './choices';
import type { Addressee, Item } from './state';

const shown = 40;

/** The beginning of a longer text. */
export function beginning(text: string): string {
  const letters = [...text];
  return letters.length > shown ? `${letters.slice(0, shown).join('')}……` : text;
}

/** What an item is called wherever the case is read: a proposal on a person says nothing of whom. */
export function itemTitle({ n, kind, content }: Pick<Item, 'n' | 'kind' | 'content'>): Text {
  const { zh, en } = itemKinds[kind];
  if (kind === 'person-handling') return { zh: `第${n}项，${zh}`, en: `item ${n}, ${en}` };
  return { zh: `第${n}项，${zh}：${beginning(content)}`, en: `item ${n}, ${en}: ${beginning(content)}` };
}

export function itemOption(item: Item): Option {
  const { zh, en } = itemTitle(item);
  const state = itemStates[item.state];
  return { value: item.n, words: { zh: `${zh}（${state.zh}）`, en: `${en} (${state.en})` } };
}

/** Numbers as a sentence lists them. */
export function numbersOf(items: readonly Pick<Item, 'n'>[]): string {
  return items.map(({ n }) => n).join('、');
}

/** Its id or its name, as it stands. */
export function addresseeOf(addressee: Addressee): string {
  return 'organ' in addressee ? addressee.organ : addressee.unit;
}
