import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Session } from '@app/accounts';
import type { Operator } from '@app/persistence';
import type { Request } from 'express';
import { Problem } from '../problems/problem';

/** A request after the guard has let it in. */
export type OperatorRequest = Request & { operator?: Operator; session?: Session };

/** Whose token or session came with the request. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): Operator => {
  const { operator } = context.switchToHttp().getRequest<OperatorRequest>();
  if (operator === undefined) throw new Problem('unauthenticated');
  return operator;
});
