import type { Source } from '@app/clock';

export function specialEquipmentRegulation(article: string): Source {
  return { law: '《特种设备安全监察条例》（2009年修订）', article, confidence: 'L' };
}

export function railwayRegulation(article: string): Source {
  return { law: '《铁路交通事故应急救援和调查处理条例》（2012年修订）', article, confidence: 'L' };
}

export function waterStatistics(article: string): Source {
  return { law: '《水上交通事故统计办法》（交通运输部令2014年第15号，2021年第23号修改）', article, confidence: 'R' };
}

export function maritimeLaw(article: string): Source {
  return { law: '《海上交通安全法》（2021年修订）', article, confidence: 'L' };
}
