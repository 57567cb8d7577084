import type { LevelThresholds } from '@app/domain';
import { decree493 } from './decree-493';
import { inlandWater } from './inland-water';
import { maritime } from './maritime';
import { railway } from './railway';
import { specialEquipment } from './special-equipment';

/** Every scale known. Failures of power supply (annex of decree 599), and aviation have none here: a person says the level. */
export const levelThresholds: readonly LevelThresholds[] = [decree493, specialEquipment, railway, maritime, inlandWater];
