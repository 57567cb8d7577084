import { text } from '../../stream/fields.schema';

/** The items of article 12 that are told in words; each may come later. */
export const contentFields = {
  unitProfile: text('事故发生单位概况', 2000).optional(),
  location: text('事故发生地点', 200).optional(),
  scene: text('事故现场情况', 2000).optional(),
  course: text('事故的简要经过', 2000).optional(),
  measures: text('已经采取的措施', 2000).optional(),
  other: text('其他应当报告的情况', 2000).optional(),
};
