import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Client } from '@temporalio/client';
import type { Instant } from '@app/calendar';
import { posts } from '@app/clock';
import type { Text } from '@app/clock';
import { outerWayTitles, ownerWords, wordFor } from '@app/contracts';
import { procedureTitle } from '@app/domain';
import { countVacantPosts, installedAs, lateStreams, namesOfCases, noticeFigures, stoppedStreams, stuckMessages } from '@app/persistence';
import { national } from '@app/rules';
import { streamNamed } from '@app/streams';
import { DataSource } from 'typeorm';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { releaseVersion } from '../release';
import { Watchdog } from '../watchdog/watchdog';
import { statusSchema, vacantPostsSchema } from './status.schema';

const lateAfterSeconds = 120;
// A page for people: how many there are it says as well.
const named = 20;
const engineMs = 2_000;

interface Found<T> {
  readonly count: number;
  readonly named: readonly T[];
}

@ApiTags('health')
@Controller('api/status')
export class StatusController {
  constructor(
    private readonly source: DataSource,
    private readonly client: Client,
    private readonly watchdog: Watchdog,
    private readonly registry: Registry,
  ) {}

  @Get()
  @Needs('metrics.read')
  @ApiOperation({
    summary:
      '运行状况：迟发的提醒、滞留的消息、无人办理和停止的程序、近24小时的提醒是否送达、最近的存证、各部分的版本。How the installation runs: late reminders, messages that wait, procedures that nothing runs or that have stopped, whether reminders arrived, the last record outside the database, and versions.',
  })
  @ApiOkResponse({ standardSchema: statusSchema })
  @Refusals()
  async now(): Promise<object> {
    const installed = await installedAs(this.source);
    const late = await lateStreams(this.source, lateAfterSeconds);
    const stuck = await stuckMessages(this.source, lateAfterSeconds);
    const stopped = await stoppedStreams(this.source);
    const { lookedAt, withoutRun, failing } = this.watchdog.found();
    const shown = await this.namer([
      ...late.map(({ id }) => id),
      ...stuck.map(({ to }) => to),
      ...stopped.map(({ id }) => id),
      ...withoutRun,
      ...failing,
    ]);
    const names = this.registry.names();
    const why = (code: string): Text => ({ zh: wordFor('why', code, 'zh', names), en: wordFor('why', code, 'en', names) });
    const { now, kind: installation, anchor, anchoredAt } = installed;
    return {
      now,
      installation,
      lookedAt,
      late: some(late, ({ id, lateSeconds }) => ({ ...shown(id), seconds: lateSeconds })),
      stuck: some(stuck, ({ from, to, waitsSeconds }) => ({ ...shown(to), from: procedureText(from), seconds: waitsSeconds })),
      withoutRun: some(withoutRun, shown),
      failing: some(failing, shown),
      stopped: some(stopped, ({ id, why: code, since }) => ({ ...shown(id), why: why(code), since })),
      notices: await this.notices(now),
      anchor: anchor === null || anchoredAt === null ? null : { day: anchor.day, cases: anchor.heads, at: anchoredAt },
      versions: {
        release: releaseVersion,
        node: process.versions.node,
        database: installed.server,
        engine: await this.engine(),
        migration: installed.migration,
        law: national.version,
        register: installed.edition,
      },
    };
  }

  @Get('vacant')
  @Needs('metrics.read')
  @ApiOperation({ summary: '有提醒而无人担任的岗位数。How many posts are reminded and held by nobody.' })
  @ApiOkResponse({ standardSchema: vacantPostsSchema })
  @Refusals()
  async vacant(): Promise<{ readonly count: number }> {
    return { count: await countVacantPosts(this.source) };
  }

  private async notices(now: Instant): Promise<object> {
    const { oldest, vacant, ...counted } = await noticeFigures(this.source);
    const names = this.registry.names();
    return {
      ...counted,
      oldest:
        oldest === null
          ? null
          : { wayText: outerWayTitles[oldest.way], seconds: Math.floor((Date.parse(now) - Date.parse(oldest.since)) / 1_000) },
      vacant: vacant.map(({ organ, post, since, reminders, lost }) => ({
        organ,
        organName: ownerWords(organ, names),
        postText: posts[post].title,
        since,
        reminders,
        lost,
      })),
    };
  }

  /** Says of a procedure by its id which it is, of which case. */
  private async namer(ids: readonly string[]) {
    const cases = [...new Set(ids.flatMap((id) => streamNamed(id)?.caseId ?? []))];
    const names = await namesOfCases(this.source, cases);
    return (id: string) => {
      const caseId = streamNamed(id)?.caseId ?? '';
      return { caseId, caseName: names.get(caseId) ?? '', procedureText: procedureText(id) };
    };
  }

  private async engine(): Promise<string | null> {
    const asked = this.client.withDeadline(Date.now() + engineMs, () => this.client.workflowService.getSystemInfo({}));
    const info = await Promise.race([asked, new Promise<null>((resolve) => setTimeout(() => resolve(null), engineMs).unref())]).catch(
      () => null,
    );
    return info?.serverVersion ?? null;
  }
}

function procedureText(id: string): Text {
  return procedureTitle(streamNamed(id)?.procedure ?? id);
}

function some<T, S>(all: readonly T[], shown: (one: T) => S): Found<S> {
  return { count: all.length, named: all.slice(0, named).map(shown) };
}
