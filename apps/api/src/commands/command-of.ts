import { fault } from '@app/domain';
import type { Act, Command } from '@app/streams';
import { isKnownOrgan } from '@app/persistence';
import type { Operator, Querying } from '@app/persistence';
import { z } from 'zod';
import { checked, validationProblem } from '../problems/validation';
import type { CommandBody } from './command-body.schema';

/** A command as the body of a request names and says it. */
export interface Named extends Pick<CommandBody, 'act' | 'data'> {
  readonly name: string;
}

/**
 * The command that an operator gives. Who entered it is the token's person; whose act it is, the body may say.
 *
 * @param form of its data
 * @throws Problem when a field is not what the form says
 */
export async function commandOf(on: Querying, form: z.ZodType, { name, ...body }: Named, operator: Operator): Promise<Command> {
  const data = checked(form.pipe(z.record(z.string(), z.unknown())), body.data, 'data');
  return { name, act: await actOf(on, body.act, operator), data };
}

async function actOf(on: Querying, { by, occurredAt, documents }: CommandBody['act'], operator: Operator): Promise<Act> {
  if (by !== undefined && !(await isKnownOrgan(on, by.organ))) {
    throw validationProblem([{ path: ['by', 'organ'], message: fault(`没有这个机关：${by.organ}`, `no such organ: ${by.organ}`) }], 'act');
  }
  const actor = by === undefined ? { organ: operator.organ, post: operator.post } : withoutUndefined(by);
  return { by: actor, enteredBy: operator.person, via: 'api', occurredAt, documents };
}

// RFC 8785 has no undefined, and neither has the ledger.
function withoutUndefined({ organ, post, person, mandate }: NonNullable<CommandBody['act']['by']>): Act['by'] {
  return { organ, post, ...(person === undefined ? {} : { person }), ...(mandate === undefined ? {} : { mandate }) };
}
