import type { OuterWay } from '@app/people';

/** What the watchdog tells people of. */
export type Alarm =
  | { readonly kind: 'reminder-late'; readonly count: number; readonly minutes: number }
  | {
      readonly kind: 'delivery-late';
      readonly ways: readonly { readonly way: OuterWay; readonly count: number; readonly minutes: number }[];
    }
  | { readonly kind: 'delivery-unwritten'; readonly count: number }
  | { readonly kind: 'database-away'; readonly minutes: number };

export type AlarmKind = Alarm['kind'];

const wayNames: Readonly<Record<OuterWay, { readonly zh: string; readonly en: string }>> = {
  mail: { zh: '电子邮件', en: 'mail' },
  sms: { zh: '短信', en: 'short messages' },
  webhook: { zh: '即时通讯', en: 'the messenger' },
};

interface Said {
  readonly zh: string;
  readonly en: string;
}

/** Names no case: it goes out of the application. */
export function alarmText(alarm: Alarm): Said {
  switch (alarm.kind) {
    case 'reminder-late':
      return {
        zh: `案鉴告警：有${alarm.count}个程序的提醒到时未发出，最长已迟${alarm.minutes}分钟，请查看运行状况`,
        en: `Anjian alarm: reminders of ${alarm.count} procedures were not given; the longest is ${alarm.minutes} min late.`,
      };
    case 'delivery-late':
      return {
        zh: `案鉴告警：${alarm.ways.map(({ way, count, minutes }) => `${wayNames[way].zh}有${count}条提醒未发出，最长已等${minutes}分钟`).join('；')}，请查看运行状况`,
        en: `Anjian alarm: ${alarm.ways.map(({ way, count, minutes }) => `${count} reminders wait to go out by ${wayNames[way].en}, the longest for ${minutes} min`).join('; ')}.`,
      };
    case 'delivery-unwritten':
      return {
        zh: `案鉴告警：有${alarm.count}条提醒已发出而未送交任何人员，请查看运行状况`,
        en: `Anjian alarm: ${alarm.count} reminders were given and went to nobody.`,
      };
    case 'database-away':
      return {
        zh: `案鉴告警：数据库无法连接已有${alarm.minutes}分钟，提醒可能没有发出，请立即查看`,
        en: `Anjian alarm: the database has not answered for ${alarm.minutes} min; reminders may not go out.`,
      };
  }
}

export function overText(kind: AlarmKind): Said {
  return {
    'reminder-late': { zh: '案鉴告警解除：提醒已按时发出', en: 'Anjian: reminders are given in time again.' },
    'delivery-late': { zh: '案鉴告警解除：等待发出的提醒已经发出', en: 'Anjian: the reminders that waited have gone out.' },
    'delivery-unwritten': {
      zh: '案鉴告警解除：近24小时的提醒均已送交人员',
      en: 'Anjian: all reminders of the last 24 hours went to somebody.',
    },
    'database-away': { zh: '案鉴告警解除：数据库已恢复连接', en: 'Anjian: the database answers again.' },
  }[kind];
}
