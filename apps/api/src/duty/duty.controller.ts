import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { textField } from '@app/domain-schemas';
import {
  burningClocksOf,
  dutyCommands,
  eventsOf,
  inSnapshot,
  lastHandovers,
  namesOfCases,
  owingReports,
  tasksOfCases,
} from '@app/persistence';
import type { BurningClock, CaseEvent, CaseLine, CaseTask, Operator, Querying, Scope, TaskLine } from '@app/persistence';
import type { InForce } from '@app/register';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs, scopeOf } from '../auth/permissions';
import { PersonalData } from '../cases/personal-data';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { shownCase } from '../shapes/shown-case';
import { dutySchema } from './duty.schema';
import { shownOwed } from './owed';
import { recipientsOf, stepsOf, toldKinds } from './told';

const query = z.object({
  organ: textField({ zh: '机关', en: 'organ' }, 80)
    .optional()
    .meta({
      description: '只看某机关尚有事项未办的事故。Only accidents of which this organ still owes something.',
      examples: ['150802-emergency'],
    }),
  // Of each accident a whole page is read.
  limit: z.coerce.number().int().min(1).max(50).default(20).meta({ description: '最多几起。At most how many accidents.' }),
});

const mostHandovers = 20;

interface Read {
  readonly cases: readonly CaseLine[];
  readonly tasks: readonly CaseTask[];
  readonly clocks: readonly BurningClock[];
  readonly events: readonly CaseEvent[];
  readonly handovers: readonly CaseEvent[];
  readonly names: ReadonlyMap<string, string>;
}

@ApiTags('work')
@Controller('api/duty')
export class DutyController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
    private readonly personal: PersonalData,
  ) {}

  @Get()
  @Needs('task.list')
  @ApiOperation({
    summary:
      '值班台：未报告完毕的事故、每一报告还剩多少分钟、应当通报谁和已经通报谁、值班交接。The duty desk: accidents that are not fully reported, minutes left of each report, whom to tell and who has been told, hand-overs.',
    description:
      '模拟环境中各案有其自己的今日，剩余时间以本案今日计。In a sandbox each case has its own today, by which what is left is measured.',
  })
  @ApiOkResponse({ standardSchema: dutySchema })
  @Refusals(400)
  async now(@Query({ schema: query }) { organ, limit }: z.infer<typeof query>, @Caller() operator: Operator): Promise<object> {
    const scope = scopeOf(operator, 'task.list');
    const books = await this.registry.inForce();
    // What an organ that is no more had to do, its successor has to do.
    const owners = organ === undefined ? null : [organ, ...books.register.organs.predecessors(organ)];
    const whole = await inSnapshot(this.source, (on) => readDuty(on, owners, limit, scope));
    const read = { ...whole, events: await this.sighted(whole.events, operator), handovers: await this.sighted(whole.handovers, operator) };
    return { accidents: read.cases.map((line) => shownAccident(line, read, books)), handovers: shownHandovers(read, books) };
  }

  /** Without the names of persons where they are not the caller's to read. */
  private async sighted(events: readonly CaseEvent[], operator: Operator): Promise<readonly CaseEvent[]> {
    const ids = [...new Set(events.map(({ caseId }) => caseId))];
    const sights = new Map(await Promise.all(ids.map(async (id) => [id, await this.personal.sightOf(id, operator)] as const)));
    return events.map(({ caseId, event }) => ({ caseId, event: sights.get(caseId)?.event(event) ?? event }));
  }
}

async function readDuty(on: Querying, owners: readonly string[] | null, limit: number, scope: Scope): Promise<Read> {
  const cases = await owingReports(on, owners, limit, scope);
  const ids = cases.map(({ id }) => id);
  const handovers = await lastHandovers(on, mostHandovers, scope);
  return {
    cases,
    tasks: await tasksOfCases(on, ids),
    clocks: await burningClocksOf(on, ids),
    events: await eventsOf(on, ids, toldKinds),
    handovers,
    names: await namesOfCases(
      on,
      handovers.map(({ caseId }) => caseId),
    ),
  };
}

function shownAccident(line: CaseLine, read: Read, books: InForce): object {
  const { register } = books;
  const own = <T extends { readonly caseId: string }>(all: readonly T[]): readonly T[] => all.filter(({ caseId }) => caseId === line.id);
  const clocks = own(read.clocks);
  const owed = own(read.tasks).filter(({ command }) => dutyCommands.some((one) => one === command));
  const events = own(read.events).map(({ event }) => event);
  return {
    case: shownCase(line, clocks, books),
    owed: shownOwed(owed, clocks, register),
    recipients: recipientsOf(events, untold(owed), register),
    steps: stepsOf(events, register),
  };
}

/** Whom a task asks to tell stands in its id: `record-notice:union`. */
function untold(owed: readonly TaskLine[]): ReadonlySet<string> {
  return new Set(owed.flatMap(({ id }) => (id.startsWith('record-notice:') ? [id.split(':')[1] ?? ''] : [])));
}

function shownHandovers({ handovers, names }: Read, { register }: InForce): readonly object[] {
  return handovers.map(({ caseId, event: { occurredAt: at, by, data } }) => ({
    caseId,
    caseName: names.get(caseId) ?? '',
    at,
    byName: register.nameOf(by.organ),
    from: textIn(data, 'from'),
    to: textIn(data, 'to'),
    open: textIn(data, 'open') ?? '',
  }));
}

/** Null where it is withheld. */
function textIn(data: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = data[name];
  return typeof value === 'string' ? value : null;
}
