// What notices of 2010–2026 say beside their days. A sentence that names a day is passed over only where its whole pattern is
// known: anything else could be an arrangement.
const undated = [
  /^各省、自治区、直辖市人民政府,国务院各部委、各直属机构:$/,
  /^国务院(?:办公厅)?$/,
  /^(?:索引号|主题分类|发文机关):[^:]+$/,
  /现将.+通知如下:?$/,
  /妥善安排好值班和安全、保卫/,
  /^(?:[一二三四五六七八九]、)?各地区、各部门要/,
  /^鼓励.*年休假/,
  /^\d{4}年是.+周年$/,
  /^(?:[一二三四五六七八九]、)?各地大专院校、中小学、幼儿园推迟开学/,
  /^(?:[一二三四五六七八九]、)?因疫情防控不能休假的职工/,
  /^\(此件公开发布\)$/,
];

const dated = [
  /^发布日期:\d{4}年\d{1,2}月\d{1,2}日$/,
  /^鼓励各单位结合带薪年休假等制度落实,安排职工在除夕\(\d{1,2}月\d{1,2}日\)休息$/,
  /^经党中央、国务院批准,根据[^,]*《全国年节及纪念日放假办法》,自\d{4}年1月1日起,全体公民放假的假日增加\d天,其中[^,]*各增加\d天$/,
  /^据此对放假调休原则作进一步优化完善,除个别特殊情形外,春节自农历除夕起放假调休\d天,国庆节自10月1日起放假调休\d天,[^\d月]*\d天,[^\d月]*\d天(?:\([^)]*\))?,[^\d月]*\d天$/,
];

/** Whether a sentence in plain signs is one of those that arrange no day. */
export function isProse(sentence: string): boolean {
  const namesDay = /\d日|上班/.test(sentence);
  return (namesDay ? dated : undated).some((pattern) => pattern.test(sentence));
}
