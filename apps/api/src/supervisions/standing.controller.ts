import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { draftTitles, enclosureWords, supervisionTextKinds } from '@app/domain';
import { streamsOf } from '@app/persistence';
import { DataSource } from 'typeorm';
import { Needs } from '../auth/permissions';
import { stoppedOnly } from '../cases/stopped-only';
import { Streams } from '../commands/streams';
import type { SeenStream } from '../commands/streams';
import { Refusals } from '../openapi/refusals';
import { caseIdSchema } from '../shapes/common.schema';
import { organWords } from '../shapes/organ-words';
import { supervisionsOfCaseSchema } from './standing.schema';

@ApiTags('cases')
@Controller('api/cases')
export class SupervisionsOfCaseController {
  constructor(
    private readonly source: DataSource,
    private readonly streams: Streams,
  ) {}

  @Get(':case/supervisions')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '本案各次督办的情况：通知、督办事项、进展、审核、函件和约谈、解除。How each supervision of the case stands: its notice, matters, progress, vetting, letters and interviews, and its end.',
    description: '没有督办的为空；已停止接受办理的督办不在内。Empty where nobody supervises; a supervision that is stopped is left out.',
  })
  @ApiOkResponse({ standardSchema: supervisionsOfCaseSchema })
  @Refusals(400, 404)
  async all(@Param('case', { schema: caseIdSchema }) caseId: string): Promise<object> {
    // That there is such a case; nothing of it is looked at.
    await this.streams.see({ caseId, procedure: 'investigation', n: 1 }).catch(stoppedOnly);
    const lines = await streamsOf(this.source, caseId);
    const supervisions: object[] = [];
    for (const { id: stream, procedure, n } of lines) {
      if (procedure !== 'supervision') continue;
      const seen = await this.streams.see({ caseId, procedure, n }).catch(stoppedOnly);
      supervisions.push(...(seen === null ? [] : standingOf(stream, seen)));
    }
    return { supervisions };
  }
}

function standingOf(stream: string, { procedure, stand, world, inForce }: SeenStream): readonly object[] {
  const { own } = stand.state;
  const standing = own === null ? undefined : procedure.standing?.(own, world);
  if (own === null || standing === undefined) return [];
  const { register } = inForce;
  const kinds = supervisionTextKinds.filter((kind) => procedure.text?.(own, kind, register.nameOf, world) != null);
  const texts = kinds.map((kind) => ({ kind, title: draftTitles[kind] ?? { zh: kind, en: kind } }));
  return [{ stream, ...standing, texts, words: { ...enclosureWords, ...organWords(standing, register) } }];
}
