import type { Day } from '@app/calendar';
import type { Text } from '@app/clock';
import type { Unknown } from './named';
import type { Register } from './register';

/** Why a field names nothing, for who filled it in. Where the place of an organ is not known, the place is named and not the organ. */
export function unknownInWords(unknown: Unknown, day: Day, register: Register): Text {
  const { id } = unknown;
  if (unknown.because === 'no-such-place' || unknown.because === 'no-such-place-of-organ') {
    const code = id.slice(0, 6);
    return { zh: `没有这个地区：${code}`, en: `no such place: ${code}` };
  }
  if (unknown.because === 'no-such-organ') {
    const place = register.nameOf(id.slice(0, 6), day);
    return { zh: `${place}在${day}没有这个机关：${id}`, en: `no such organ in ${place} on ${day}: ${id}` };
  }
  const name = register.nameOf(id, day);
  if (unknown.because === 'not-yet') {
    const before = listed(unknown.predecessors, day, register);
    return {
      zh: `${name}在${day}尚未设立，当时由${before}承担其工作`,
      en: `${name} did not exist yet on ${day}; its matters were those of ${before}`,
    };
  }
  const successors = listed(unknown.successors, day, register);
  return {
    zh: `${name}在${day}已经撤销或者更名，其工作由${successors}承继`,
    en: `${name} did not exist on ${day}; its matters are carried on by ${successors}`,
  };
}

function listed(ids: readonly string[], day: Day, { nameOf }: Register): string {
  return ids.map((id) => `${nameOf(id, day)}（${id}）`).join('、');
}
