import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../problems/problem';

/** The caller's `Idempotency-Key`: 1–200 printable ASCII characters, required where a command is given. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<Request>().header('idempotency-key');
  if (key === undefined || key === '') throw new Problem('idempotency-key-missing', { field: 'Idempotency-Key' });
  if (!/^[\x20-\x7e]{1,200}$/.test(key)) throw new Problem('idempotency-key-malformed', { field: 'Idempotency-Key' });
  return key;
});

export const keyHeader = {
  name: 'Idempotency-Key',
  required: true,
  description:
    '调用方自定的编号，1至200个可打印字符，代表一个案件一个程序中的一次办理；重发答复相同。The caller’s own name for this act, 1–200 printable characters. It stands for one act in one procedure of one case; repeats are answered the same.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  example: 'linhe-form-team-1',
} as const;
