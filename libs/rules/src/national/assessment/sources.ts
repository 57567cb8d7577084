import type { Source } from '@app/clock';

export function specialEquipmentRegulation(article: string): Source {
  return { law: '《特种设备安全监察条例》（2009年修订）', article, confidence: 'L' };
}

export function railwayRegulation(article: string): Source {
  return { law: '《铁路交通事故应急救援和调查处理条例》（2012年修订）', article, confidence: 'L' };
}

export function maritimeLaw(article: string): Source {
  return { law: '《海上交通安全法》（2021年修订）', article, confidence: 'L' };
}
