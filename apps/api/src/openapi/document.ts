import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import type { KnownProcedures } from '../procedures/known-procedures';
import { releaseVersion } from '../release';
import { withCommandPaths } from './command-paths';
import { NamedSchemas } from './named-schemas';
import type { Schemas } from './named-schemas';
import { polished } from './polish';
import { tags } from './tags';

const what =
  '生产安全事故调查处理和挂牌督办的法定期限与程序。Statutory time limits and procedures of accident investigations and supervised cases.';
const refusals =
  '当场可以看出不应办理的，即时答复理由，台账不作记载，提交编号仍可使用；排到办理时才不应办理的，记入台账（command.refused），同一编号重发答复相同。A command against which something stands when it arrives is refused at once: that leaves no trace in the ledger, and its key stays free. A refusal that is found only when the command is decided is recorded (command.refused), and a repeat of the key is answered the same.';

/** The OpenAPI document of all routes, as committed in openapi.json. */
export function apiDocument(app: INestApplication, known: KnownProcedures): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.1')
    .setTitle('Anjian 案鉴')
    .setDescription(`${what}\n\n${refusals}`)
    .setVersion(releaseVersion)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', '本机。This installation.')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: '首次启动时显示的令牌。The token printed at the first start.' })
    .addCookieAuth(
      'anjian-session',
      {
        type: 'apiKey',
        in: 'cookie',
        description:
          '登录后的 Cookie；经 HTTPS 访问时名为 __Host-anjian-session。The cookie of a session; over HTTPS it is named __Host-anjian-session.',
      },
      'session',
    )
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('session')
    .build();
  const schemas = new NamedSchemas();
  const scanned = SwaggerModule.createDocument(
    app,
    { ...config, tags: [...tags(known)] },
    {
      operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}.${method}`,
      standardSchemaConverter: (schema, { schemaType }) =>
        schema instanceof z.ZodType ? { schema: schemas.show(schema, schemaType), components: {} } : undefined,
    },
  );
  const whole = withCommandPaths(scanned, schemas, known);
  return polished({ ...whole, components: { ...whole.components, schemas: withProcedures(schemas.all(), known) } });
}

/** Which procedures there are says the table that the API is started with. */
function withProcedures(schemas: Schemas, known: KnownProcedures): Schemas {
  return { ...schemas, Procedure: { ...schemas['Procedure'], type: 'string', enum: known.list().map(({ kind }) => kind) } };
}

/** Swagger UI at /docs and the document at /openapi.json: from local files, without a token. */
export function serveDocs(app: INestApplication, known: KnownProcedures): void {
  SwaggerModule.setup('docs', app, () => apiDocument(app, known), { jsonDocumentUrl: 'openapi.json', raw: ['json'] });
}
