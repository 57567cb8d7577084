import type { Text } from '@app/clock';

/** On what an interview rests: TK-01 to TK-03, the ladder of an overdue supervision, or what a place's own rule says. */
export const interviewGrounds = {
  extraordinary: { zh: '发生特别重大事故，约谈省级主要负责人', en: 'an extraordinary accident: the main head of the province' },
  'vice-governor': {
    zh: '发生重大事故且有规定情形，约谈省级分管负责人',
    en: 'a major accident and a case that is named: the vice-governor in charge',
  },
  'city-head': { zh: '发生重大或者多起较大事故，约谈市级负责人', en: 'a major accident or several larger ones: the head of the city' },
  overdue: { zh: '督办事项逾期未完成', en: 'the supervised matters are overdue' },
  other: { zh: '当地规定的其他情形', en: 'another case that the rule of the place names' },
} as const satisfies Readonly<Record<string, Text>>;

/** Who came to the interview. */
export const attendanceTitles = {
  'in-person': { zh: '本人到场', en: 'in person' },
  delegate: { zh: '委派他人到场', en: 'a delegate' },
  absent: { zh: '未到场', en: 'nobody' },
} as const satisfies Readonly<Record<string, Text>>;
