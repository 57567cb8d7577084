import type { Day } from '@app/calendar';
import type { Text } from './rule';

export function windowSentence(title: Text, opens: Day, last: Day): Text {
  return {
    zh: `${title.zh}：可以办理之日 ${opens} 晚于届满日 ${last}，以届满日为准。`,
    en: `${title.en}: it would open on ${opens}, after its last day ${last}; the last day prevails.`,
  };
}

export function chainSentence(conflict: Text, holder: Text, due: Day, parts: readonly Text[], end: Day): Text {
  const zh = parts.map((part) => part.zh).join('、');
  const en = parts.map((part) => part.en).join(', ');
  return {
    zh: `${conflict.zh}：“${holder.zh}”的最后一日为 ${due}，而${zh}依次用满期限要到 ${end}；以较早的 ${due} 为准。`,
    en: `${conflict.en}: "${holder.en}" ends on ${due}, but ${en} would end on ${end} if each used its time to the full; the earlier date, ${due}, prevails.`,
  };
}
