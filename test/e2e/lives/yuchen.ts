/** What was reported of yuchen-20170913 at first: who was found on the 23rd was missing (assumed); 14:40 was the first news. */
export const accident = {
  name: '黑龙江省鸡东县裕晨煤矿“9·13”瓦斯爆炸事故',
  place: '230321',
  occurredAt: '2017-09-13T14:40:00+08:00',
  unit: '裕晨煤矿',
  deaths: 9,
  seriousInjuries: 0,
  missing: 1,
  suspectedLevel: 'larger',
  source: '事故发生单位报告',
};
/** Found on the tenth day. */
export const tenth = { ref: 'B1', at: '2017-09-23', moves: [{ from: 'missing', to: 'dead', count: 1 }], source: '现场救援指挥部' };
