import type { Operator } from '@app/persistence';
import type { Register } from '@app/register';
import type { Act, Command } from '@app/streams';
import { z } from 'zod';
import { checked } from '../problems/validation';
import type { CommandBody } from './command-body.schema';
import { namedIn } from './named';

/** A command as the body of a request names and says it. */
export interface Named extends Pick<CommandBody, 'act' | 'data'> {
  readonly name: string;
}

/**
 * The command that an operator gives. Who entered it is the token's person; whose act it is, the body may say.
 *
 * @param form of its data
 * @throws Problem when a field is not what the form says, or names an organ or a place that is not in the register
 */
export function commandOf(register: Register, form: z.ZodType, { name, ...body }: Named, operator: Operator): Command {
  const data = checked(form.pipe(z.record(z.string(), z.unknown())), body.data, 'data');
  const act = actOf(body.act, operator);
  return { name, act: { ...act, named: namedIn(act, form, data, register) }, data };
}

function actOf({ by, occurredAt, documents, done }: CommandBody['act'], operator: Operator): Act {
  const actor = by === undefined ? { organ: operator.organ, post: operator.post } : withoutUndefined(by);
  return { by: actor, enteredBy: operator.person, via: 'api', occurredAt, documents, ...(done === undefined ? {} : { done }) };
}

// RFC 8785 has no undefined, and neither has the ledger.
function withoutUndefined({ organ, post, person, mandate }: NonNullable<CommandBody['act']['by']>): Act['by'] {
  return { organ, post, ...(person === undefined ? {} : { person }), ...(mandate === undefined ? {} : { mandate }) };
}
