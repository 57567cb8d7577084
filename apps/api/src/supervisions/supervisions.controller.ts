import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { stageTitle, standingSteps, supervisionSteps, supervisionStepTitles } from '@app/domain';
import type { SupervisionStep } from '@app/domain';
import { inRange, textField } from '@app/domain-schemas';
import { casesByIds, inSnapshot, supervisionCounts, supervisionPage, urgingsOf } from '@app/persistence';
import type { ListedCase, Operator, SupervisionRow, UrgedLine } from '@app/persistence';
import { placesBelow } from '@app/register';
import type { Books } from '@app/turn';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs, scopeOf } from '../auth/permissions';
import { caseQuery } from '../cases/case-query';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { cursorFrom, limitSchema, readCursor } from '../shapes/page';
import { shownCase } from '../shapes/shown-case';
import { shownLimit } from '../work/shown-work';
import { partiesOf, urgeableOf } from '../work/supervising';
import { supervisionPageSchema } from './supervisions.schema';

const query = z.object({
  over: z
    .enum(['running', 'ended', 'all'])
    .default('running')
    .meta({ description: '督办中的、已解除或者撤回的，或者全部。Those that run, those that are released or withdrawn, or all.' }),
  supervisor: textField({ zh: '督办单位', en: 'supervisor' }, 80)
    .optional()
    .meta({ description: '只看某机关督办的。Only those of this supervisor.', examples: ['150800-safety-office'] }),
  place: caseQuery.place,
  level: caseQuery.level,
  step: z.enum(standingSteps).optional().meta({ description: '只看处于某环节的。Only those that stand at this step.' }),
  light: caseQuery.light,
  text: caseQuery.text,
  limit: limitSchema,
  after: z.string().max(400).optional().meta({ description: '上一页的 next。Cursor: `next` of the page before, of the same list.' }),
});

type Asked = z.infer<typeof query>;

const markSchema = z.object({ endAt: z.iso.datetime().refine(inRange).nullable(), stream: z.string().max(100) });

/** 督办台账. */
@ApiTags('work')
@Controller('api/supervisions')
export class SupervisionsController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
  ) {}

  @Get()
  @Needs('case.list')
  @ApiOperation({
    summary:
      '督办台账：各督办案件的环节、期限、最近反馈和催办次数，附各筛选的件数。The supervised cases: steps, nearest end, last report and how often each was urged, with how many each filter finds.',
    description:
      '模拟环境中各案有其自己的今日，每一行以本案今日计。In a sandbox each case has its own today, by which its row is measured.',
  })
  @ApiOkResponse({ standardSchema: supervisionPageSchema })
  @Refusals(400)
  async list(@Query({ schema: query }) asked: Asked, @Caller() operator: Operator): Promise<object> {
    const scope = scopeOf(operator, 'case.list');
    const books = await this.registry.inForce();
    const { register } = books;
    const { over, supervisor, place, level = null, step = null, light = null, text = null, limit } = asked;
    const filter = {
      over: over === 'all' ? null : over,
      // What an organ that is no more supervised, its successor supervises.
      supervisors: supervisor === undefined ? null : [supervisor, ...register.organs.predecessors(supervisor)],
      places: place === undefined ? null : placesBelow(register.places, place),
      level,
      step,
      light,
      text,
    };
    const list = listName(asked);
    const after = asked.after === undefined ? null : readCursor(list, asked.after, markSchema);
    const law = this.registry.booksOf(books);
    return inSnapshot(this.source, async (on) => {
      const page = await supervisionPage(on, { filter, scope, after, limit });
      const read = {
        cases: await casesByIds(on, [...new Set(page.map(({ caseId }) => caseId))]),
        urgings: await urgingsOf(
          on,
          page.map(({ stream }) => stream),
        ),
      };
      const last = page.at(-1);
      return {
        supervisions: page.flatMap((row) => shown(row, read, law)),
        next:
          last === undefined || page.length < limit ? null : cursorFrom(list, markSchema.parse({ endAt: last.endAt, stream: last.stream })),
        counts: await supervisionCounts(on, filter, scope),
      };
    });
  }
}

function listName({ limit: _limit, after: _after, ...asked }: Asked): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 8);
}

interface Read {
  readonly cases: ReadonlyMap<string, Omit<ListedCase, 'orderedBy'>>;
  readonly urgings: readonly UrgedLine[];
}

function shown(row: SupervisionRow, read: Read, law: Books): readonly object[] {
  const found = read.cases.get(row.caseId);
  if (found === undefined) return [];
  const { clocks, ...line } = found;
  const { notice, issuedOn, approved, stage, step, lastFeedbackAt } = row;
  const own = clocks.find(({ stream }) => stream === row.stream);
  const books = law.inForce;
  return [
    {
      case: shownCase(line, clocks, books),
      ...urgeableOf(row, read, law),
      ...partiesOf(row, books),
      notice,
      issuedOn,
      stage,
      stageText: stageTitle('supervision', stage),
      steps: stepsAt(stage === 'withdrawn' ? 'received' : step, stage, approved ? [] : ['approved']),
      limit: own === undefined ? null : shownLimit(own, books.calendar),
      lastFeedbackAt,
    },
  ];
}

/** Those before the one at which it stands are done, unless nobody recorded them; of one that was withdrawn nothing goes on. */
function stepsAt(standing: SupervisionStep | null, stage: string, unrecorded: readonly SupervisionStep[]): readonly object[] {
  const at = standing === null ? supervisionSteps.length : supervisionSteps.indexOf(standing);
  return supervisionSteps.map((step, index) => {
    const here = stage === 'withdrawn' ? 'ahead' : 'current';
    return {
      step,
      text: supervisionStepTitles[step],
      state: index < at ? (unrecorded.includes(step) ? 'unrecorded' : 'done') : index === at ? here : 'ahead',
    };
  });
}
