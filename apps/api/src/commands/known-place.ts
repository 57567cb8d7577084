import { isKnownPlace } from '@app/persistence';
import type { Querying } from '@app/persistence';
import type { Command } from '@app/domain';
import { validationProblem } from '../problems/validation';

/** The read model keeps only places of the register: a case that moved to another one could not be written. @throws Problem */
export async function refuseUnknownPlace(on: Querying, { data }: Command): Promise<void> {
  const place = data['place'];
  if (typeof place !== 'string' || (await isKnownPlace(on, place))) return;
  throw validationProblem([{ path: ['place'], message: `没有这个地区 / no such place: ${place}` }], 'data');
}
