/** reported 已接报, investigating 调查中, submitted 已提交报告, approved 已批复, published 已公布, not-an-accident 非生产安全事故, archived 已归档. 结案 is a date, not a stage. */
export type Stage = 'reported' | 'investigating' | 'submitted' | 'approved' | 'published' | 'not-an-accident' | 'archived';
