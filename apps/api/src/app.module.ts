import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { diskStore } from '@app/files';
import { peopleTables } from '@app/people';
import { dataSourceOf } from '@app/persistence';
import { lazyClient } from '@app/temporal-client';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { AuthGuard } from './auth/auth.guard';
import { StillIn } from './auth/still-in';
import { CasesController } from './cases/cases.controller';
import { ExportController } from './cases/export.controller';
import { LevelController } from './cases/level.controller';
import { LevelOfCase } from './cases/level-of-case';
import { PersonalData } from './cases/personal-data';
import { RectificationController } from './cases/rectification.controller';
import { ReportController } from './cases/report.controller';
import { SupervisionsOfCaseController } from './supervisions/standing.controller';
import { StripController } from './cases/strip.controller';
import { VerifyController } from './cases/verify.controller';
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
import { DutyController } from './duty/duty.controller';
import { HealthController } from './health/health.controller';
import { MetricsController } from './health/metrics.controller';
import { TaskQueue } from './health/task-queue';
import { InboxController } from './inbox/inbox.controller';
import { FactsController } from './law/facts.controller';
import { LawController } from './law/law.controller';
import { PacksController } from './law/packs.controller';
import { LiveController } from './live/live.controller';
import { LiveHub } from './live/live-hub';
import { NoticesController } from './notices/notices.controller';
import { KnownProcedures } from './procedures/known-procedures';
import { NoticeSettingsController } from './notice-settings/notice-settings.controller';
import { TestMessageController } from './notice-settings/test-message.controller';
import { WaysOut } from './notice-settings/ways-out';
import { AssignmentsController } from './people/assignments.controller';
import { HoldersController } from './people/holders.controller';
import { ImportController } from './people/import.controller';
import { PeopleController } from './people/people.controller';
import { PeopleOfOrgan } from './people/people-of-organ';
import { PreviewController } from './preview/preview.controller';
import { ProblemFilter } from './problems/problem.filter';
import { validationProblem } from './problems/validation';
import { ProjectionController } from './projection/projection.controller';
import { Administration } from './register/administration';
import { CalendarController } from './register/calendar.controller';
import { CountingController } from './register/counting.controller';
import { OrgansController } from './register/organs.controller';
import { PlacesController } from './register/places.controller';
import { Registry } from './register/registry';
import { Advance } from './sandbox/advance';
import { MailsController } from './sandbox/mails.controller';
import { CaughtMails } from './sandbox/caught-mails';
import { SandboxController } from './sandbox/sandbox.controller';
import { DemoHere } from './session/demo-here';
import { SessionController } from './session/session.controller';
import { SignIn } from './session/sign-in';
import type { ApiSettings } from './settings';
import { StatusController } from './status/status.controller';
import { EarlierMeasuresController } from './rectifications/earlier-measures.controller';
import { ItemsTableController } from './rectifications/items-table.controller';
import { RectificationsController } from './rectifications/rectifications.controller';
import { SupervisionsController } from './supervisions/supervisions.controller';
import { TextsController } from './texts/texts.controller';
import { Arrivals } from './watchdog/arrivals';
import { CaseLister } from './watchdog/case-lister';
import { TellPeople } from './watchdog/tell-people';
import { Watchdog } from './watchdog/watchdog';
import { WorkController } from './work/work.controller';

const controllers = [
  SessionController,
  OpenCaseController,
  // Before the routes that take what follows /cases for the id of one.
  ExportController,
  CasesController,
  ClocksController,
  LevelController,
  RectificationController,
  ReportController,
  SupervisionsOfCaseController,
  StripController,
  VerifyController,
  AvailableController,
  CommandCatalogueController,
  CommandsController,
  UploadController,
  DocumentsController,
  PreviewController,
  TextsController,
  ProjectionController,
  InboxController,
  DutyController,
  WorkController,
  NoticesController,
  LiveController,
  LawController,
  PacksController,
  FactsController,
  PlacesController,
  OrgansController,
  CalendarController,
  CountingController,
  PeopleController,
  ImportController,
  HoldersController,
  AssignmentsController,
  NoticeSettingsController,
  TestMessageController,
  SandboxController,
  MailsController,
  StatusController,
  EarlierMeasuresController,
  ItemsTableController,
  RectificationsController,
  SupervisionsController,
  HealthController,
  MetricsController,
];

/** The whole HTTP process. Every connection is made here, so that a test can give its own settings. */
@Module({})
export class AppModule {
  static of(settings: ApiSettings, known: KnownProcedures): DynamicModule {
    const { taskQueue, commandTimeoutMs, watchEveryMs, documents, session, demoAllowed, alarms } = settings;
    const limits = { taskQueue, timeoutMs: commandTimeoutMs };
    const watch = { everyMs: watchEveryMs, taskQueue };
    return {
      module: AppModule,
      controllers,
      providers: [
        {
          provide: DataSource,
          useFactory: () => connectPatiently(dataSourceOf(settings.databaseUrl, settings.databasePool, 'reads', peopleTables)),
        },
        { provide: Client, useFactory: () => lazyClient(settings.temporal) },
        { provide: KnownProcedures, useValue: known },
        {
          provide: CommandSender,
          useFactory: (client: Client, source: DataSource) => new CommandSender(client, source, limits),
          inject: [Client, DataSource],
        },
        {
          provide: Arrivals,
          useFactory: (source: DataSource) => new Arrivals(source, new TellPeople(alarms), alarms.blindMs),
          inject: [DataSource],
        },
        {
          provide: Watchdog,
          useFactory: (source: DataSource, client: Client, arrivals: Arrivals) =>
            new Watchdog(source, client, known.repertoire.procedures, watch, arrivals),
          inject: [DataSource, Client, Arrivals],
        },
        { provide: WaysOut, useFactory: () => new WaysOut(alarms.channels, alarms.webAddress) },
        { provide: DemoHere, useFactory: () => new DemoHere(demoAllowed) },
        {
          provide: SignIn,
          useFactory: (source: DataSource, demo: DemoHere) => new SignIn(source, demo, session),
          inject: [DataSource, DemoHere],
        },
        Registry,
        Administration,
        PeopleOfOrgan,
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
        { provide: CaughtMails, useFactory: () => new CaughtMails(settings.mailFolder) },
        CaseLister,
        LiveHub,
        StillIn,
        Connections,
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        {
          provide: APP_PIPE,
          useFactory: () => new StandardSchemaValidationPipe({ exceptionFactory: (issues) => validationProblem(issues) }),
        },
      ],
    };
  }
}
