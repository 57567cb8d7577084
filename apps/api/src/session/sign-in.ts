import { Injectable } from '@nestjs/common';
import { changePassword, demoAccount, glanceAtSession, hasDemoAccount, openSession, sessionOf, signIn } from '@app/accounts';
import type { Session, SessionLimits, SignIn as Outcome } from '@app/accounts';
import { fault } from '@app/domain';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { noteOperator } from '../logging/request-context';
import { Problem } from '../problems/problem';
import { validationProblem } from '../problems/validation';
import { DemoHere } from './demo-here';
import type { PasswordBody, SignInBody } from './session.schema';

/** A session that has just been opened. */
export interface Opened {
  readonly token: string;
  readonly session: Session;
}

/** People come in by account and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly source: DataSource,
    private readonly demo: DemoHere,
    readonly limits: SessionLimits,
  ) {}

  /** The session of a token that a browser sent with a request; null when it has ended. */
  async find(token: string, request: Request): Promise<Session | null> {
    const look = request.get('X-Unattended') === undefined ? sessionOf : glanceAtSession;
    const session = await look(this.source, token, this.limits);
    return session !== null && this.demo.lets(request, session.account) ? session : null;
  }

  /** Whether a session with which a request came still lasts. Asking does not keep it alive. */
  async lasts(token: string, request: Request): Promise<boolean> {
    const session = await glanceAtSession(this.source, token, this.limits);
    return session !== null && this.demo.lets(request, session.account);
  }

  /** @throws Problem `sign-in-failed`, `sign-in-paused` */
  async open({ account, password }: SignInBody, request: Request): Promise<Opened> {
    const typed = { account, password, address: addressOf(request) };
    const outcome = await signIn(this.source, typed, (name) => this.demo.lets(request, name));
    if (outcome.kind === 'wrong') throw new Problem('sign-in-failed');
    if (outcome.kind === 'wait') throw paused(outcome);
    return this.opened(await openSession(this.source, outcome.account, this.limits));
  }

  /** @throws Problem that names the field at fault, `sign-in-paused`, `demo-password-fixed` */
  async change(session: Session, { old, new: wanted }: PasswordBody, request: Request): Promise<Opened> {
    if (session.account === demoAccount.account) throw new Problem('demo-password-fixed');
    const outcome = await changePassword(this.source, session, { old, new: wanted, address: addressOf(request) }, this.limits);
    if (outcome.kind === 'weak') throw validationProblem([{ path: ['new'], message: fault(outcome.fault.zh, outcome.fault.en) }]);
    if (outcome.kind === 'wrong') throw validationProblem([{ path: ['old'], message: fault('原密码有误', 'is not the old password') }]);
    if (outcome.kind === 'wait') throw paused(outcome);
    return this.opened(outcome.token);
  }

  /** The demo account where it may be shown. */
  async shownDemo(request: Request): Promise<{ account: string; password: string } | null> {
    if (!this.demo.isFor(request) || !(await hasDemoAccount(this.source))) return null;
    return { account: demoAccount.account, password: demoAccount.password };
  }

  private async opened(token: string): Promise<Opened> {
    const session = await sessionOf(this.source, token, this.limits);
    // Somebody has disabled the account in this moment.
    if (session === null) throw new Problem('sign-in-failed');
    noteOperator(session.person);
    return { token, session };
  }
}

function addressOf({ ip }: Request): string {
  return ip ?? '';
}

function paused({ seconds }: Extract<Outcome, { kind: 'wait' }>): Problem {
  return new Problem('sign-in-paused', { params: { minutes: Math.ceil(seconds / 60) }, retryAfter: seconds });
}
