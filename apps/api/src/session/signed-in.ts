import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Session } from '@app/accounts';
import type { OperatorRequest } from '../auth/operator';
import { Problem } from '../problems/problem';

/** The session of whoever has signed in by an account. @throws Problem `session-only` for a token of a program */
export const SignedIn = createParamDecorator((_data: unknown, context: ExecutionContext): Session => {
  const { session } = context.switchToHttp().getRequest<OperatorRequest>();
  if (session === undefined) throw new Problem('session-only');
  return session;
});
