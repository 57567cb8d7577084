import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import type { Test } from 'supertest';
import { commandSchemas } from '@app/domain-schemas';
import { repertoire } from '@app/turn';
import type { LoggerService } from '@nestjs/common';
import { createApi } from '../../apps/api/src/create-api';
import { KnownProcedures } from '../../apps/api/src/procedures/known-procedures';
import type { ApiSettings } from '../../apps/api/src/settings';
import { demandConforming } from './conformity';
import { cuttableProxy } from './cuttable-proxy';
import type { CuttableProxy } from './cuttable-proxy';
import { freshDatabase } from './fresh-database';
import type { FreshDatabase } from './fresh-database';

export interface TestApi {
  readonly app: NestExpressApplication;
  readonly db: FreshDatabase;
  /** The API's connection to its database; `db` has another one. */
  readonly cable: CuttableProxy;
  /** Where it keeps documents, of 100,000 bytes at most. */
  readonly folder: string;
  /** A request with the operator's token; an answer that openapi.json does not foresee fails the test. */
  call(method: Method, path: string): Test;
  /** A request without one. */
  bare(method: Method, path: string): Test;
  stop(): Promise<void>;
}

export type Method = 'get' | 'post' | 'put' | 'delete';

/** What a test has otherwise than the rest. */
export interface Otherwise {
  readonly settings?: Partial<ApiSettings>;
  readonly logger?: LoggerService;
}

/** The API in this process on a database of its own; its Temporal server is `temporal`, by default one that does not exist. */
export async function testApi(kind: 'real' | 'sandbox' = 'sandbox', temporal = '127.0.0.1:9', more: Otherwise = {}): Promise<TestApi> {
  const db = await freshDatabase(kind);
  const at = new URL(db.url);
  const cable = await cuttableProxy(at.hostname, Number(at.port));
  at.port = String(cable.port);
  const folder = mkdtempSync(join(tmpdir(), 'anjian-documents-'));
  const payloadKeys = `k1:${randomBytes(32).toString('base64')}`;
  const app = await createApi(
    {
      databaseUrl: at.toString(),
      databasePool: 4,
      temporal: { address: temporal, namespace: 'anjian', payloadKeys },
      taskQueue: 'nobody',
      commandTimeoutMs: 1_500,
      watchEveryMs: 0,
      documents: { folder, maxBytes: 100_000 },
      webFolder: null,
      session: { idleMinutes: 30, maxHours: 12 },
      trustedProxies: [],
      demoAllowed: false,
      mailFolder: null,
      alarms: { channels: {}, to: { mail: [], sms: [], webhook: [] }, webAddress: 'http://127.0.0.1:3000', blindMs: 300_000 },
      ...more.settings,
    },
    new KnownProcedures(repertoire, commandSchemas),
    more.logger ?? silent,
  );
  await app.init();
  const agent = supertest(app.getHttpServer());
  const bare = (method: Method, path: string): Test =>
    agent[method](path).expect(({ status, headers, body }) => {
      demandConforming({ method, path, status, contentType: headers['content-type'] ?? '', body });
    });
  return {
    app,
    db,
    cable,
    folder,
    call: (method, path) => bare(method, path).set('Authorization', `Bearer ${db.token}`),
    bare,
    async stop() {
      await app.close();
      await cable.cut();
      await db.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

const nothing = (): void => undefined;
const silent = { log: nothing, error: nothing, warn: nothing, debug: nothing, verbose: nothing, fatal: nothing };
