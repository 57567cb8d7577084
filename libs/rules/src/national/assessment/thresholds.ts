import type { LevelThresholds } from '@app/domain';
import { decree493 } from './decree-493';
import { maritime } from './maritime';
import { railway } from './railway';
import { specialEquipment } from './special-equipment';

/** Every scale known. Failures of power supply (annex of decree 599), aviation and inland water have none here: a person says the level. */
export const levelThresholds: readonly LevelThresholds[] = [decree493, specialEquipment, railway, maritime];
