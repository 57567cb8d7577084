import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Procedure } from '@app/domain';
import { streamId } from '@app/streams';
import type { StreamRef } from '@app/streams';
import { StreamStop, gatesOf, inSnapshot, placeOfCase, streamsOf } from '@app/persistence';
import type { Operator, StreamLine } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Refusals } from '../openapi/refusals';
import { KnownProcedures } from '../procedures/known-procedures';
import { Problem } from '../problems/problem';
import { articleTextSchema, instantSchema, procedureSchema, textSchema, uuidSchema } from '../shapes/common.schema';
import { commandsIn } from './available';
import type { StreamCommands } from './available';
import { Streams } from './streams';

const commandSchema = z.object({
  command: z.string(),
  group: z.enum(['next', 'due', 'any-time', 'impossible']),
  why: z
    .object({
      code: z.string(),
      text: textSchema,
      article: z.string().optional(),
      articleText: articleTextSchema.optional(),
      gate: z.string().optional(),
      holder: z.string().optional(),
      since: instantSchema.optional(),
    })
    .nullable(),
});

const availableSchema = z
  .object({
    streams: z.array(
      z.object({
        stream: z.string(),
        procedure: procedureSchema,
        n: z.number().int(),
        stage: z.string(),
        commands: z.array(commandSchema),
      }),
    ),
  })
  .meta({
    id: 'AvailableCommands',
    examples: [
      {
        streams: [
          {
            stream: 'investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
            procedure: 'investigation',
            n: 1,
            stage: 'reported',
            commands: [{ command: 'form-team', group: 'next', why: null }],
            options: {},
          },
        ],
      },
    ],
  });

@ApiTags('commands')
@Controller('api/cases')
export class AvailableController {
  constructor(
    private readonly source: DataSource,
    private readonly cases: Streams,
    private readonly known: KnownProcedures,
  ) {}

  @Get(':case/commands')
  @ApiOperation({
    summary: 'What may be given now in each procedure of the case; a disabled command says why, and for whose act it waits since when.',
  })
  @ApiOkResponse({ standardSchema: availableSchema })
  @Refusals(400, 404)
  async available(
    @Param('case', { schema: uuidSchema }) caseId: string,
    @Caller() { organ, post }: Operator,
  ): Promise<{ streams: readonly StreamCommands[] }> {
    return inSnapshot(this.source, async (on) => {
      const place = await placeOfCase(on, caseId);
      if (place === null) throw new Problem('case-not-found', { params: { case: caseId } });
      const gates = await gatesOf(on, caseId);
      const streams: StreamCommands[] = [];
      for (const ref of refsOf(caseId, await streamsOf(on, caseId), this.known.list())) {
        const seen = await this.cases.on(on, ref, null, place).catch(stoppedOnly);
        streams.push(seen === null ? nothingIn(ref) : commandsIn(seen, gates, this.known.repertoire));
      }
      return { streams };
    });
  }
}

/** The streams of a case, and the first of each procedure that it may have and does not yet: what opens cases begins in no other. */
function refsOf(caseId: string, streams: readonly StreamLine[], known: readonly Procedure[]): readonly StreamRef[] {
  const unopened = known.filter(({ kind, opens }) => opens === null && !streams.some(({ procedure }) => procedure === kind));
  return [
    ...streams.map(({ procedure, n }) => ({ caseId, procedure, n })),
    ...unopened.map(({ kind }) => ({ caseId, procedure: kind, n: 1 })),
  ];
}

/** A stream that cannot be read must not hide those beside it. */
function stoppedOnly(error: unknown): null {
  if (error instanceof StreamStop) return null;
  throw error;
}

function nothingIn(ref: StreamRef): StreamCommands {
  return { stream: streamId(ref), procedure: ref.procedure, n: ref.n, stage: 'stopped', commands: [], options: {} };
}
