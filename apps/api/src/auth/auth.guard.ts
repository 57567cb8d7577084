import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { operatorOf, tokenHash } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { noteOperator } from '../logging/request-context';
import { Problem } from '../problems/problem';
import { demandSameOrigin } from '../session/same-origin';
import { sessionToken } from '../session/session-cookie';
import { SignIn } from '../session/sign-in';
import type { OperatorRequest } from './operator';
import { demandMay, permissionKey } from './permissions';
import type { RoutePermission } from './permissions';
import { publicKey } from './public';

/** Lets nobody in but those who are known and may do what the route is for, unless the route says that it is public. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly source: DataSource,
    private readonly signIn: SignIn,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const said = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(publicKey, said)) return true;
    const request = context.switchToHttp().getRequest<OperatorRequest>();
    const operator = await this.callerOf(request);
    request.operator = operator;
    noteOperator(operator.person);
    const permission = this.reflector.getAllAndOverride<RoutePermission | undefined>(permissionKey, said);
    if (permission === undefined) throw new Problem('forbidden');
    if (request.session?.mustChange === true && permission !== 'session.own') throw new Problem('password-change-due');
    demandMay(operator, permission);
    return true;
  }

  /** Who sends `Authorization` is judged by it alone: a program with a wrong token must not act for whoever sits at the browser. */
  private async callerOf(request: OperatorRequest): Promise<Operator> {
    const { authorization } = request.headers;
    const caller = authorization === undefined ? await this.ofCookie(request) : await this.ofToken(authorization);
    if (caller === null) throw new Problem('unauthenticated');
    return caller;
  }

  private async ofToken(authorization: string): Promise<Operator | null> {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    return token === undefined ? null : operatorOf(this.source, tokenHash(token));
  }

  private async ofCookie(request: OperatorRequest): Promise<Operator | null> {
    const token = sessionToken(request);
    if (token === null) return null;
    demandSameOrigin(request);
    const session = await this.signIn.find(token, request);
    if (session !== null) request.session = session;
    return session;
  }
}
