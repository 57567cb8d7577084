import { isKnownPlace } from '@app/persistence';
import type { Querying } from '@app/persistence';
import { fault } from '@app/domain';
import type { Command } from '@app/streams';
import { validationProblem } from '../problems/validation';

/** The commands whose `place` is a division; elsewhere it is words, such as where a piece of evidence was found. */
const moving: readonly string[] = ['report-accident', 'correct-accident'];

/** The read model keeps only places of the register: a case that moved to another one could not be written. @throws Problem */
export async function refuseUnknownPlace(on: Querying, { name, data }: Command): Promise<void> {
  const place = data['place'];
  if (!moving.includes(name) || typeof place !== 'string' || (await isKnownPlace(on, place))) return;
  throw validationProblem([{ path: ['place'], message: fault(`没有这个地区：${place}`, `no such place: ${place}`) }], 'data');
}
