import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { coursesOf } from '@app/clock';
import type { Course } from '@app/clock';
import { eventWords } from '@app/contracts';
import { instant, procedureTitle, stageTitle } from '@app/domain';
import type { Procedure } from '@app/domain';
import { caseEvents, clocksOf, databaseNow, inSnapshot, streamsOf } from '@app/persistence';
import type { ClockLine, StreamLine } from '@app/persistence';
import { caseConflicts } from '@app/rules';
import { DataSource } from 'typeorm';
import { Streams } from '../commands/streams';
import { KnownProcedures } from '../procedures/known-procedures';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import { caseIdSchema } from '../shapes/common.schema';
import { stoppedOnly } from './stopped-only';
import { axisOf, stripClock } from './strip';
import { stripSchema } from './strip.schema';

@ApiTags('cases')
@Controller('api/cases')
export class StripController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
    private readonly streams: Streams,
    private readonly known: KnownProcedures,
  ) {}

  @Get(':case/strip')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '期限条：各期限的计算、暂停、延期、暂定各段，办理的事项，期限之间的冲突，以及阶段条。The time limits on one axis of days: run, paused, extended and provisional, with the acts, the conflicts, and the bar of stages.',
  })
  @ApiOkResponse({ standardSchema: stripSchema })
  @Refusals(400, 404)
  async one(@Param('case', { schema: caseIdSchema }) caseId: string): Promise<object> {
    const read = await inSnapshot(this.source, async (on) => {
      return {
        now: await databaseNow(on),
        clocks: await clocksOf(on, caseId),
        streams: await streamsOf(on, caseId),
        events: await caseEvents(on, caseId),
      };
    });
    const opener = read.streams.find(({ id }) => id === read.events[0]?.stream);
    if (opener === undefined) throw new Problem('case-not-found', { params: { case: caseId } });
    const { calendar } = await this.registry.inForce();
    const courses = await this.courses(caseId, read.streams);
    const clocks = read.clocks
      .filter(({ startedOn, status }) => startedOn !== null && status !== 'void')
      .map((line) => stripClock(line, courses.get(line.stream)?.find(({ clock }) => clock === line.id) ?? null, calendar));
    const ticks = read.events.flatMap(({ seq, at, kind }) => {
      const text = eventWords(kind);
      return text === null ? [] : [{ seq, at, text }];
    });
    const today = instant(Date.parse(read.now) + opener.shift);
    return {
      today,
      ...axisOf(clocks, ticks, today),
      stages: stagesOf(this.known.repertoire.procedures[opener.procedure], opener),
      beside: read.streams.filter((stream) => stream !== opener && stream.stage !== 'unopened').map(shownBeside),
      clocks,
      ticks: ticks.sort((left, right) => left.at.localeCompare(right.at)),
      conflicts: shownConflicts(read.clocks, calendar),
    };
  }

  /** By procedure, what lay in the way of its clocks; of one that has stopped nothing is known. */
  private async courses(caseId: string, streams: readonly StreamLine[]): Promise<ReadonlyMap<string, readonly Course[]>> {
    const found = new Map<string, readonly Course[]>();
    for (const { id, procedure: kind, n } of streams) {
      const seen = await this.streams.see({ caseId, procedure: kind, n }).catch(stoppedOnly);
      const own = seen?.stand.state.own ?? null;
      if (seen === null || own === null) continue;
      found.set(id, coursesOf(seen.world.law.clocks, seen.procedure.facts(own), seen.world.calendar));
    }
    return found;
  }
}

function stagesOf(procedure: Procedure | undefined, { procedure: kind, stage: now }: StreamLine): readonly object[] {
  const apart = procedure?.apart ?? [];
  const all = Object.keys(procedure?.stages ?? {});
  const way = all.filter((stage) => !apart.includes(stage) || stage === now);
  const at = way.indexOf(now);
  return way.map((stage, index) => ({ stage, text: stageTitle(kind, stage), state: index < at ? 'done' : index === at ? 'now' : 'later' }));
}

function shownBeside({ id: stream, procedure, stage, ended }: StreamLine): object {
  return { stream, procedure, text: procedureTitle(procedure), stageText: stageTitle(procedure, stage), ended };
}

function shownConflicts(clocks: readonly ClockLine[], calendar: Parameters<typeof caseConflicts>[1]): readonly object[] {
  return caseConflicts(clocks, calendar).map(({ stream, id, binding, others, text }) => ({
    stream,
    id,
    clocks: [binding, ...others],
    text,
  }));
}
