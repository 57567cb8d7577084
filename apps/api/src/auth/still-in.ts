import { Injectable } from '@nestjs/common';
import { operatorOf, tokenHash } from '@app/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { sessionToken } from '../session/session-cookie';
import { SignIn } from '../session/sign-in';

/** Whether whoever sent a request that is still being answered may still be answered. */
@Injectable()
export class StillIn {
  constructor(
    private readonly source: DataSource,
    private readonly signIn: SignIn,
  ) {}

  /** Their token was not revoked, or their session has not ended, since. As when they came in, `Authorization` counts before a cookie. */
  async is(request: Request): Promise<boolean> {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      const session = sessionToken(request);
      return session !== null && (await this.signIn.lasts(session, request));
    }
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    return token !== undefined && (await operatorOf(this.source, tokenHash(token))) !== null;
  }
}
