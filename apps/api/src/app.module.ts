import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { diskStore } from '@app/files';
import { dataSourceOf } from '@app/persistence';
import { lazyClient } from '@app/temporal-client';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { BearerGuard } from './auth/bearer.guard';
import { CasesController } from './cases/cases.controller';
import { LevelController } from './cases/level.controller';
import { LevelOfCase } from './cases/level-of-case';
import { PersonalData } from './cases/personal-data';
import { ReportController } from './cases/report.controller';
import { ClocksController } from './cases/clocks.controller';
import { AvailableController } from './commands/available.controller';
import { CommandCatalogueController } from './commands/command-catalogue.controller';
import { CommandSender } from './commands/command-sender';
import { CommandService } from './commands/command.service';
import { CommandsController } from './commands/commands.controller';
import { OpenCase } from './commands/open-case';
import { OpenCaseController } from './commands/open-case.controller';
import { Streams } from './commands/streams';
import { connectPatiently } from './connect-patiently';
import { Connections } from './connections';
import { DocumentStore } from './documents/document-store';
import { DocumentsController } from './documents/documents.controller';
import { FileDocument } from './documents/file-document';
import { Sweeper } from './documents/sweeper';
import { UploadController } from './documents/upload.controller';
import { HealthController } from './health/health.controller';
import { MetricsController } from './health/metrics.controller';
import { TaskQueue } from './health/task-queue';
import { InboxController } from './inbox/inbox.controller';
import { LawController } from './law/law.controller';
import { KnownProcedures } from './procedures/known-procedures';
import { PreviewController } from './preview/preview.controller';
import { ProblemFilter } from './problems/problem.filter';
import { validationProblem } from './problems/validation';
import { ProjectionController } from './projection/projection.controller';
import { Administration } from './register/administration';
import { CalendarController } from './register/calendar.controller';
import { OrgansController } from './register/organs.controller';
import { PlacesController } from './register/places.controller';
import { Registry } from './register/registry';
import { Advance } from './sandbox/advance';
import { SandboxController } from './sandbox/sandbox.controller';
import type { ApiSettings } from './settings';
import { TextsController } from './texts/texts.controller';
import { Watchdog } from './watchdog/watchdog';

const controllers = [
  OpenCaseController,
  CasesController,
  ClocksController,
  LevelController,
  ReportController,
  AvailableController,
  CommandCatalogueController,
  CommandsController,
  UploadController,
  DocumentsController,
  PreviewController,
  TextsController,
  ProjectionController,
  InboxController,
  LawController,
  PlacesController,
  OrgansController,
  CalendarController,
  SandboxController,
  HealthController,
  MetricsController,
];

/** The whole HTTP process. Every connection is made here, so that a test can give its own settings. */
@Module({})
export class AppModule {
  static of(settings: ApiSettings, known: KnownProcedures): DynamicModule {
    const { taskQueue, commandTimeoutMs, watchEveryMs, documents } = settings;
    const limits = { taskQueue, timeoutMs: commandTimeoutMs };
    const watch = { everyMs: watchEveryMs, taskQueue };
    return {
      module: AppModule,
      controllers,
      providers: [
        { provide: DataSource, useFactory: () => connectPatiently(dataSourceOf(settings.databaseUrl, settings.databasePool)) },
        { provide: Client, useFactory: () => lazyClient(settings.temporal) },
        { provide: KnownProcedures, useValue: known },
        {
          provide: CommandSender,
          useFactory: (client: Client, source: DataSource) => new CommandSender(client, source, limits),
          inject: [Client, DataSource],
        },
        {
          provide: Watchdog,
          useFactory: (source: DataSource, client: Client) => new Watchdog(source, client, known.repertoire.procedures, watch),
          inject: [DataSource, Client],
        },
        Registry,
        Administration,
        Streams,
        LevelOfCase,
        PersonalData,
        { provide: TaskQueue, useFactory: (client: Client) => new TaskQueue(client, taskQueue), inject: [Client] },
        CommandService,
        OpenCase,
        FileDocument,
        Sweeper,
        { provide: DocumentStore, useFactory: () => new DocumentStore(diskStore(documents.folder), documents.maxBytes) },
        Advance,
        Connections,
        { provide: APP_GUARD, useClass: BearerGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        {
          provide: APP_PIPE,
          useFactory: () => new StandardSchemaValidationPipe({ exceptionFactory: (issues) => validationProblem(issues) }),
        },
      ],
    };
  }
}
