import type { Text } from '@app/clock';

const ways: Readonly<Record<string, Text>> = {
  app: { zh: '系统内', en: 'in the application' },
  mail: { zh: '电子邮件', en: 'by e-mail' },
  sms: { zh: '短信', en: 'by text message' },
  webhook: { zh: '政务即时通讯', en: 'by the messenger of the site' },
};

const states: Readonly<Record<string, Text>> = {
  'to-send': { zh: '待发', en: 'to be sent' },
  out: { zh: '已发出', en: 'sent, not looked at yet' },
  delivered: { zh: '已送达', en: 'delivered' },
  read: { zh: '已读', en: 'read' },
  failed: { zh: '未送达', en: 'not delivered' },
  doubtful: { zh: '待核实', en: 'to be verified' },
  withdrawn: { zh: '已撤回', en: 'taken back' },
  nobody: { zh: '无人担任', en: 'nobody holds the post' },
};

/** On which way a reminder went to somebody. */
export function wayWords(way: string): Text {
  return wordsIn(ways, way);
}

/** How far it has come on that way. */
export function deliveryWords(state: string): Text {
  return wordsIn(states, state);
}

function wordsIn(known: Readonly<Record<string, Text>>, name: string): Text {
  return (Object.hasOwn(known, name) ? known[name] : undefined) ?? { zh: name, en: name };
}
