import { RequestMethod } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { commandSchemas } from '@app/domain-schemas';
import { repertoire } from '@app/turn';
import { AppModule } from '../app.module';
import { KnownProcedures } from '../procedures/known-procedures';
import { settingsOf } from '../settings';
import { loadConfig } from '@app/config';
import type { Session } from '@app/accounts';
import type { DataSource } from 'typeorm';
import type { SignIn } from '../session/sign-in';
import { AuthGuard } from './auth.guard';
import { Needs, permissionKey } from './permissions';
import { publicKey } from './public';

const config = loadConfig({ DATABASE_URL: 'postgres://nobody', PAYLOAD_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` });
const { controllers = [] } = AppModule.of(settingsOf(config), new KnownProcedures(repertoire, commandSchemas));

interface Route {
  readonly name: string;
  readonly isPublic: boolean;
  readonly permission: unknown;
}

const routes = controllers.flatMap((controller): readonly Route[] => {
  const handlers = Object.entries(Object.getOwnPropertyDescriptors(controller.prototype as object));
  return handlers.flatMap(([method, { value: handler }]) => {
    if (typeof handler !== 'function' || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
    const said = (key: string): unknown => Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller);
    const name = `${RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))]} ${controller.name}.${method}`;
    return [{ name, isPublic: said(publicKey) === true, permission: said(permissionKey) }];
  });
});

test('every route names its permission, or is public', () => {
  expect(routes.length).toBeGreaterThan(25);
  expect(routes.filter(({ isPublic, permission }) => isPublic === (permission !== undefined))).toEqual([]);
});

class Unnamed {
  bare(): void {}

  @Needs('case.read')
  named(): void {}
}

/** The answer of the guard to somebody who has signed in. */
function asked(handler: () => void, mustChange = false): Promise<boolean> {
  const known: Partial<Session> = { person: 'p', role: 'operator', mustChange };
  const guard = new AuthGuard(new Reflector(), {} as DataSource, { find: () => Promise.resolve(known) } as unknown as SignIn);
  const request = { method: 'GET', headers: { cookie: 'anjian-session=x' } };
  const context = { getHandler: () => handler, getClass: () => Unnamed, switchToHttp: () => ({ getRequest: () => request }) };
  return guard.canActivate(context as unknown as ExecutionContext);
}

test('a route that names no permission is refused to everybody', async () => {
  await expect(asked(Unnamed.prototype.bare)).rejects.toThrow('forbidden');
  expect(await asked(Unnamed.prototype.named)).toBe(true);
  await expect(asked(Unnamed.prototype.named, true)).rejects.toThrow('password-change-due');
});

test('what answers whoever asks are a few routes by name', () => {
  expect(routes.flatMap(({ name, isPublic }) => (isPublic ? [name] : []))).toEqual([
    'GET SessionController.page',
    'POST SessionController.open',
    'GET HealthController.live',
    'GET HealthController.ready',
  ]);
});
