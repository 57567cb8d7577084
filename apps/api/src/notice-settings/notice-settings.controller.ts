import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { outerWayTitles, ownerWords } from '@app/contracts';
import { defaultTemplate, lackingFor } from '@app/notify';
import { outerWays } from '@app/people';
import { noticeSetting, noticeSettings, ownWays, setNotices } from '@app/persistence';
import type { NoticeSetting, Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { WaysOut } from './ways-out';
import { noticeSettingsFormSchema, noticeSettingsNowSchema } from './notice-settings.schema';
import type { NoticeSettingsForm, NoticeSettingsNow } from './notice-settings.schema';

// What was set before these stands in the database.
const shownSettings = 50;

@ApiTags('notices')
@Controller('api/notices/settings')
export class NoticeSettingsController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
    private readonly out: WaysOut,
  ) {}

  @Get()
  @Needs('metrics.read')
  @ApiOperation({
    summary: '提醒怎样发出：外发途径、静默时段、每日汇总，以及历次设定。How reminders go out, and who has set it when and why.',
  })
  @ApiOkResponse({ standardSchema: noticeSettingsNowSchema })
  @Refusals()
  async now(@Caller() { person }: Operator): Promise<NoticeSettingsNow> {
    const [{ settings }, history, own] = await Promise.all([
      noticeSetting(this.source),
      noticeSettings(this.source, shownSettings),
      ownWays(this.source, person),
    ]);
    const ways = outerWays.map((way) => ({
      way,
      title: outerWayTitles[way],
      lacking: [...lackingFor(way, this.out.settings)],
      own: own?.[way] ?? null,
    }));
    const shown = { ...settings, ways: [...settings.ways] };
    return {
      settings: shown,
      ways,
      known: own !== null,
      usualTemplate: defaultTemplate,
      history: history.flatMap((one) => this.shown(one)),
    };
  }

  @Put()
  @Needs('notice.set')
  @ApiOperation({
    summary: '更改提醒的发出方式，须写明理由。Changes how reminders go out, with the reason.',
    description: '以前的设定保留可查。What was set before stays on record.',
  })
  @ApiOkResponse({ standardSchema: noticeSettingsNowSchema })
  @Refusals(400, 413, 422)
  async set(
    @Body({ schema: noticeSettingsFormSchema }) { reason, ...settings }: NoticeSettingsForm,
    @Caller() operator: Operator,
  ): Promise<NoticeSettingsNow> {
    for (const way of settings.ways) this.out.demandSetUp(way, 'ways');
    await setNotices(this.source, settings, operator.person, reason.trim());
    return this.now(operator);
  }

  private shown({ settings, reason, setAt, setBy, organ }: NoticeSetting): NoticeSettingsNow['history'] {
    if (reason === null || setAt === null || setBy === null || organ === null) return [];
    const { zh, en } = ownerWords(organ, this.registry.names());
    return [{ settings: { ...settings, ways: [...settings.ways] }, reason, at: setAt, by: { zh: `${zh} ${setBy}`, en: `${en} ${setBy}` } }];
  }
}
