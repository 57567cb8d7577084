import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** The body as it was sent, before a schema gave it defaults: what a hash for the caller rests on. */
export type SentBody = Readonly<Record<string, unknown>>;

export const SentBody = createParamDecorator((_data: unknown, context: ExecutionContext): SentBody => {
  const body: unknown = context.switchToHttp().getRequest<Request>().body;
  return typeof body === 'object' && body !== null ? { ...body } : {};
});
