import type { Text } from '@app/clock';

/** Whose act a command usually is. It is shown beside the command and never checked: that is for the decision. */
export const sides = {
  anyone: { zh: '任何单位和个人', en: 'anyone' },
  'receiving-organ': { zh: '接报的机关', en: 'the organ that received the report' },
  investigator: { zh: '负责调查的机关', en: 'the investigating government or its department' },
  team: { zh: '事故调查组', en: 'the investigation team' },
  member: { zh: '调查组成员单位', en: 'an organ of the team' },
  government: { zh: '负责调查的人民政府', en: 'the investigating government' },
  'higher-government': { zh: '上级人民政府', en: 'a higher government' },
  'unit-seat': { zh: '事故发生单位所在地人民政府', en: 'the government of the seat of the unit' },
  'own-commission': { zh: '本级安全生产委员会', en: 'the own safety commission' },
  supervisor: { zh: '督办单位', en: 'the supervisor' },
  addressee: { zh: '被督办单位', en: 'the addressee of the notice' },
  procuratorate: { zh: '人民检察院', en: 'the procuratorate' },
  'supervision-commission': { zh: '监察机关', en: 'the supervision commission' },
  leader: { zh: '调查组组长', en: 'the leader of the team' },
  adviser: { zh: '受邀的司法行政部门或者法律顾问', en: 'the invited justice department or legal adviser' },
  'other-organ': { zh: '有关机关', en: 'the organ concerned' },
} as const satisfies Readonly<Record<string, Text>>;

export type Side = keyof typeof sides;

/** What a command says of itself, whatever the state. */
export interface CommandWords {
  readonly title: Text;
  /** The theme under which it is shown. */
  readonly group: Text;
  /** Law and article on which it stands. */
  readonly article: string;
  readonly usually: Side;
}

/** One earlier item of the case that a field may name, in the words by which a person knows it. */
export interface Option {
  readonly value: string | number;
  readonly words: Text;
}

/** Under the names that the fields of the forms give in `picks`. */
export type Options = Readonly<Record<string, readonly Option[]>>;
