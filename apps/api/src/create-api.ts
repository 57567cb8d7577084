import { ConsoleLogger } from '@nestjs/common';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { AppModule } from './app.module';
import { requestContext } from './logging/request-context';
import { requestLog } from './logging/request-log';
import { serveDocs } from './openapi/document';
import type { KnownProcedures } from './procedures/known-procedures';
import { plainBody } from './problems/plain-body';
import type { ApiSettings } from './settings';
import { serveWeb } from './web/serve-web';

// Swagger UI needs inline styles; upgrade-insecure-requests would break an installation that serves plain HTTP inside an intranet.
const contentSecurityPolicy = { directives: { upgradeInsecureRequests: null } };

/** The application, ready to listen. @param known the procedures that it runs */
export async function createApi(
  settings: ApiSettings,
  known: KnownProcedures,
  logger: LoggerService = new ConsoleLogger({ json: true }),
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(settings, known), {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', [...settings.trustedProxies]);
  app.use(requestContext, requestLog, helmet({ contentSecurityPolicy, strictTransportSecurity: false }));
  app.use(serveWeb(settings.webFolder));
  app.useBodyParser('json', { limit: '1mb', strict: false });
  app.use(plainBody);
  serveDocs(app, known);
  app.enableShutdownHooks();
  return app;
}
