import type { DeathsCase } from '@app/domain';

const traffic = ['road-traffic', 'inland-water', 'fishing-vessel'] as const;

/** On the road, on inland water and in fishing a place may count from more dead than in units. */
export function deathsCounted(units: readonly [number, number], moving: readonly [number, number]): readonly DeathsCase[] {
  return [
    { fields: traffic, least: moving[0], most: moving[1] },
    { least: units[0], most: units[1] },
  ];
}
