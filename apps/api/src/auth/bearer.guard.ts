import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { operatorOf, tokenHash } from '@app/persistence';
import { DataSource } from 'typeorm';
import { noteOperator } from '../logging/request-context';
import { Problem } from '../problems/problem';
import type { OperatorRequest } from './operator';
import { publicKey } from './public';

/** Refuses every route without a known token, unless the route says that it is public. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly source: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(publicKey, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<OperatorRequest>();
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1];
    const operator = token === undefined ? null : await operatorOf(this.source, tokenHash(token));
    if (operator === null) throw new Problem('unauthenticated');
    request.operator = operator;
    noteOperator(operator.person);
    return true;
  }
}
