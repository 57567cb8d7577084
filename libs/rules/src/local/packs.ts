import type { ClockRule, Setting } from '@app/clock';
import type { PlacePack } from '@app/domain';
import { chongqing } from './chongqing/pack';
import { fujian } from './fujian/pack';
import { guangxi } from './guangxi/pack';
import { henan } from './henan/pack';
import { huaian } from './huaian/pack';
import { jiaozuo } from './jiaozuo/pack';
import { nanjing } from './nanjing/pack';
import { neimenggu } from './neimenggu/pack';
import { shijiazhuang } from './shijiazhuang/pack';
import { tianjin } from './tianjin/pack';
import { jiangsu } from './jiangsu/pack';
import { sichuan } from './sichuan/pack';
import { zhangzhou } from './zhangzhou/pack';
import { zhejiang } from './zhejiang/pack';

/** The packs of this release, by division code. */
export const releasePacks: readonly PlacePack[] = [
  tianjin,
  shijiazhuang,
  neimenggu,
  jiangsu,
  nanjing,
  huaian,
  zhejiang,
  fujian,
  zhangzhou,
  henan,
  jiaozuo,
  guangxi,
  chongqing,
  sichuan,
];

export function clocksIn(packs: readonly PlacePack[]): readonly ClockRule[] {
  return packs.flatMap(({ clocks }) => Object.values(clocks).flat());
}

export function settingsOf({ settings = [], suspensions }: ClockRule): readonly Setting[] {
  return [...settings, ...suspensions.flatMap(({ setting }) => setting ?? [])];
}
