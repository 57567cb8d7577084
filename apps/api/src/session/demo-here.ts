import { Injectable } from '@nestjs/common';
import { demoAccount } from '@app/accounts';
import type { Request } from 'express';

const thisMachine = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The demo account has a password that everybody may know, so it is good for nothing but a sandbox that this machine alone reaches, under a
 * name of this machine: a page elsewhere may have its own name point here.
 */
@Injectable()
export class DemoHere {
  /** @param allowed whether this process serves a sandbox on this machine only */
  constructor(private readonly allowed: boolean) {}

  isFor({ hostname }: Request): boolean {
    return this.allowed && thisMachine.has(hostname);
  }

  /** Whether an account may be used with a request: every one but the demo account may. */
  lets(request: Request, account: string): boolean {
    return account !== demoAccount.account || this.isFor(request);
  }
}
