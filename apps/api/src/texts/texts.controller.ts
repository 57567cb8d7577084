import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { textKinds } from '@app/domain';
import type { DraftText } from '@app/domain';
import { placeOfCase } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { standOf } from '../commands/stand';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { uuidSchema } from '../shapes/common.schema';
import { nameOf } from './name-of';

const kindSchema = z
  .enum(textKinds)
  .meta({ description: 'express-phone 电话快报, express-written 书面快报, follow-up 续报.', examples: ['express-written'] });

export const textSchema = z
  .object({
    kind: kindSchema,
    text: z.string().meta({ description: 'Chinese, for copying; what nobody has told yet reads 待核.' }),
    missing: z.array(z.string()).meta({ description: 'Those items of decree 493, article 12, that are still 待核.' }),
  })
  .meta({
    id: 'ReportText',
    examples: [
      {
        kind: 'express-phone',
        text: '临河区应急管理局电话快报：2022年9月19日9时00分，内蒙古自治区巴彦淖尔市临河区，施工单位发生一起事故。简要经过：待核。已造成死亡1人，下落不明0人，重伤0人，初判为一般事故，以最终认定为准。已采取的措施：待核。后续情况随时续报。',
        missing: ['unitProfile', 'location', 'scene', 'course', 'measures', 'other', 'directLossWan'],
      },
    ],
  });

@ApiTags('cases')
@Controller('cases')
export class TextsController {
  constructor(private readonly source: DataSource) {}

  @Get(':id/texts/:kind')
  @ApiOperation({
    summary: '快报 and 续报 of a case as they read now, for copying.',
    description: 'A draft: a person completes and sends it, and records that it was sent. Nothing is recorded by reading it.',
  })
  @ApiOkResponse({ standardSchema: textSchema })
  @Refusals(400, 404)
  async one(
    @Param('id', { schema: uuidSchema }) caseId: string,
    @Param('kind', { schema: kindSchema }) kind: z.infer<typeof kindSchema>,
  ): Promise<DraftText> {
    const place = await placeOfCase(this.source, caseId);
    if (place === null) throw new Problem('case-not-found', { params: { case: caseId } });
    const { procedure, state, world } = await standOf(this.source, { caseId, procedure: 'investigation', n: 1 }, place);
    const text = state.own === null ? null : (procedure.text?.(state.own, kind, nameOf, world) ?? null);
    if (text === null) throw new Problem('case-not-found', { params: { case: caseId } });
    return text;
  }
}
