import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { databaseNow, inSnapshot, placeOfCase, verifyCase } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { caseIdSchema, instantSchema } from '../shapes/common.schema';

const verdictSchema = z
  .object({
    at: instantSchema.meta({ description: '何时核对。When it was checked.' }),
    entries: z.number().int().meta({ description: '核对了多少条。How many entries were read.' }),
    whole: z.boolean().meta({ description: '是否完整一致。Whether nothing was found.' }),
    differences: z
      .array(
        z.object({
          seq: z
            .number()
            .int()
            .nullable()
            .meta({ description: '台账第几条；不属于某一条的为空。Number of the entry; null where it is none of them.' }),
          what: z.string().meta({ description: '不一致之处。What is wrong.' }),
        }),
      )
      .meta({ description: '不一致之处。What was found.' }),
  })
  .meta({
    id: 'CaseVerdict',
    description:
      '本案台账的核对结果：哈希链、回执、文件登记、提醒。The ledger of a case read and compared: its chain of hashes, receipts, documents and reminders.',
    examples: [{ at: '2022-10-31T01:00:00.000Z', entries: 12, whole: true, differences: [] }],
  });

@ApiTags('cases')
@Controller('api/cases')
export class VerifyController {
  constructor(private readonly source: DataSource) {}

  @Get(':case/verify')
  @Needs('case.read')
  @ApiOperation({ summary: '核对本案台账是否完整、未被改动。Reads the ledger of a case and says whether it is whole and unchanged.' })
  @ApiOkResponse({ standardSchema: verdictSchema })
  @Refusals(400, 404)
  async one(@Param('case', { schema: caseIdSchema }) caseId: string): Promise<z.infer<typeof verdictSchema>> {
    if ((await placeOfCase(this.source, caseId)) === null) throw new Problem('case-not-found', { params: { case: caseId } });
    const at = await databaseNow(this.source);
    const { entries, differences } = await inSnapshot(this.source, (on) => verifyCase(on, caseId));
    const found = differences.map(({ caseSeq, what }) => ({ seq: caseSeq, what }));
    return { at, entries, whole: found.length === 0, differences: found };
  }
}
