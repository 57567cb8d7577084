import type { ClockRule, Setting } from '@app/clock';
import type { PlacePack } from '@app/domain';
import { chongqing } from './chongqing/pack';
import { fujian } from './fujian/pack';
import { guangxi } from './guangxi/pack';
import { henan } from './henan/pack';
import { huaian } from './huaian/pack';
import { jiangsu } from './jiangsu/pack';
import { sichuan } from './sichuan/pack';
import { zhangzhou } from './zhangzhou/pack';
import { zhejiang } from './zhejiang/pack';

/** The packs of this release, by division code. */
export const releasePacks: readonly PlacePack[] = [jiangsu, huaian, zhejiang, fujian, zhangzhou, henan, guangxi, chongqing, sichuan];

export function clocksIn(packs: readonly PlacePack[]): readonly ClockRule[] {
  return packs.flatMap(({ clocks }) => Object.values(clocks).flat());
}

export function settingsOf({ settings = [], suspensions }: ClockRule): readonly Setting[] {
  return [...settings, ...suspensions.flatMap(({ setting }) => setting ?? [])];
}
