import type { ToldLife } from './told-life';

// An assumed accident: a worker is found dead at his place of work; the forensic report says that he died of a disease.
export const government = '150802-government';
export const department = '150802-emergency';
export const unexplainedDeath = {
  name: '某仓储企业人员死亡',
  place: '150802',
  occurredAt: '2022-09-19T09:00:00+08:00',
  unit: '某仓储企业',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  suspectedLevel: 'ordinary',
  source: '事故发生单位报告',
};
export const reportedAt = '2022-09-19 10:00';

/** From the report of the death to the written conclusion that it was no production-safety accident. */
export async function toConclusion(life: ToldLife): Promise<void> {
  await life.act('determine-level', '2022-09-20 08:00', government, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2022-09-20 08:30', government, { leader: '副区长', members: [department, '150802-union'] });
  const opinion = await life.file('opinion', '2022-11-08 09:50', department);
  await life.act('conclude-not-accident', '2022-11-08 10:00', department, conclusion, { documents: [opinion] });
}

export const conclusion = { conclusion: '不属于生产安全事故', reason: '法医鉴定为突发疾病死亡，与生产经营活动无关' };

/** The conclusion goes to one of the three organs, with its letter. */
export async function copied(life: ToldLife, to: string, at: string): Promise<void> {
  const letter = await life.file('letter', at, department);
  await life.act('copy-conclusion', at, department, { to }, { documents: [letter] });
}

/** From the conclusion, with its duties done, to the archive. */
export async function settleAndArchive(life: ToldLife): Promise<void> {
  await copied(life, 'supervision-commission', '2022-11-09 09:00');
  await copied(life, 'public-security', '2022-11-09 10:00');
  await copied(life, 'procuratorate', '2022-11-10 09:00');
  await life.act('publish-conclusion', '2022-11-14 09:00', department, { where: '区人民政府门户网站' });
  await life.act('cancel-statistics', '2022-11-15 10:00', department, {});
  await life.act('archive', '2022-12-20 10:00', department, {});
}
