import { organs } from '@app/rules';

/** Records use the short names of the safety commissions. */
const fullNames: readonly (readonly [RegExp, string])[] = [
  [/(省|市|自治区)政府安委/g, '$1安委'],
  [/安委会办公室|安委办/g, '安全生产委员会办公室'],
  [/安委会/g, '安全生产委员会'],
];

/** The organ with which a published text begins; null where the register holds none of that name. */
export function organOf(text: string): string | null {
  const full = fullNames.reduce((named, [short, long]) => named.replace(short, long), text);
  const named = organs.filter(({ name }) => full.startsWith(name));
  return [...named].sort((left, right) => right.name.length - left.name.length)[0]?.id ?? organEnding(full);
}

/** A district or county government without the city before its name. */
function organEnding(full: string): string | null {
  const head = full.split(/[（，、]/)[0] ?? full;
  return organs.find(({ name }) => name.endsWith(head))?.id ?? null;
}

/** The organ that supervises; the office of the province where the text names none that the register holds. */
export function supervisorOf(text: string, place: string): string {
  return organOf(text) ?? `${place.slice(0, 2)}0000-safety-office`;
}
