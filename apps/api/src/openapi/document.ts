import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { KnownProcedures } from '../procedures/known-procedures';
import { addCommandShapes } from './command-shapes';
import { polished } from './polish';

/** The OpenAPI document of all routes, as committed in openapi.json. */
export function apiDocument(app: INestApplication, known: KnownProcedures): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Anjian 案鉴')
    .setDescription('Statutory clocks and procedures of accident investigations and supervised cases.')
    .setVersion('0.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The token printed at the first start.' })
    .addSecurityRequirements('bearer')
    .build();
  const operationIdFactory = (controller: string, method: string) => `${controller.replace('Controller', '')}.${method}`;
  return polished(addCommandShapes(SwaggerModule.createDocument(app, config, { operationIdFactory }), known));
}

/** Swagger UI at /docs and the document at /openapi.json: from local files, without a token. */
export function serveDocs(app: INestApplication, known: KnownProcedures): void {
  SwaggerModule.setup('docs', app, () => apiDocument(app, known), { jsonDocumentUrl: 'openapi.json', raw: ['json'] });
}
