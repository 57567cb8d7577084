import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { itemKinds, itemStates } from '@app/domain';
import { textField } from '@app/domain-schemas';
import { addresseeYears, inSnapshot, measureCounts, measurePage } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { placesBelow } from '@app/register';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs, scopeOf } from '../auth/permissions';
import { caseQuery } from '../cases/case-query';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { daySchema } from '../shapes/common.schema';
import { cursorFrom, limitSchema, readCursor } from '../shapes/page';
import { addresseePageSchema, kindSchema, measurePageSchema, stateSchema } from './rectifications.schema';
import { addresseeName, shownMeasure } from './shown-measure';

const query = z.object({
  year: z.coerce.number().int().min(1949).max(2100).optional().meta({ description: '只看某年登记的。Only those recorded in this year.' }),
  addressee: textField({ zh: '责任单位', en: 'addressee' }, 100)
    .optional()
    .meta({ description: '只看某机关或者单位的。Only those of this organ (its id) or unit (its name).', examples: ['150802-housing'] }),
  state: stateSchema.optional().meta({ description: '只看处于某状态的。Only those in this state.' }),
  kind: kindSchema.optional().meta({ description: '只看某种类的。Only those of this kind.' }),
  place: caseQuery.place,
  limit: limitSchema,
  after: z.string().max(600).optional().meta({ description: '上一页的 next。Cursor: `next` of the page before, of the same list.' }),
});

type Asked = z.infer<typeof query>;

const addresseeMark = z.object({ addressee: z.string().max(200), year: z.int() });
const measureMark = z.object({ dueOn: daySchema.nullable(), stream: z.string().max(100), n: z.int() });

/** 整改台账. */
@ApiTags('work')
@Controller('api/rectifications')
export class RectificationsController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
  ) {}

  @Get()
  @Needs('case.list')
  @ApiOperation({
    summary:
      '整改事项，期限最早的在前，附各筛选的件数。The items of all approved reports, the earliest end first, with how many each filter finds.',
  })
  @ApiOkResponse({ standardSchema: measurePageSchema })
  @Refusals(400)
  async items(@Query({ schema: query }) asked: Asked, @Caller() operator: Operator): Promise<object> {
    const { limit } = asked;
    const { filter, scope, names } = await this.asked(asked, operator);
    const list = listName('items', asked);
    const after = asked.after === undefined ? null : readCursor(list, asked.after, measureMark);
    return inSnapshot(this.source, async (on) => {
      const page = await measurePage(on, { filter, scope, after, limit });
      const last = page.at(-1);
      return {
        items: page.map((line) => shownMeasure(line, names)),
        next: last === undefined || page.length < limit ? null : cursorFrom(list, measureMark.parse(last)),
        counts: shownCounts(await measureCounts(on, filter, scope)),
      };
    });
  }

  @Get('addressees')
  @Needs('case.list')
  @ApiOperation({
    summary:
      '整改台账：各责任单位各年登记的整改事项，按状态计数。How many items each addressee has of each year, by how they stand: the last year first.',
  })
  @ApiOkResponse({ standardSchema: addresseePageSchema })
  @Refusals(400)
  async addressees(@Query({ schema: query }) asked: Asked, @Caller() operator: Operator): Promise<object> {
    const { limit } = asked;
    const { filter, scope, names } = await this.asked(asked, operator);
    const list = listName('addressees', asked);
    const after = asked.after === undefined ? null : readCursor(list, asked.after, addresseeMark);
    return inSnapshot(this.source, async (on) => {
      const page = await addresseeYears(on, { filter, scope, after, limit });
      const last = page.at(-1);
      return {
        addressees: page.map((line) => ({ ...line, addresseeName: addresseeName(line.addressee, names) })),
        next: last === undefined || page.length < limit ? null : cursorFrom(list, addresseeMark.parse(last)),
        counts: shownCounts(await measureCounts(on, filter, scope)),
      };
    });
  }

  private async asked({ year, addressee, state, kind, place }: Asked, operator: Operator) {
    const { register } = await this.registry.inForce();
    const filter = {
      year: year ?? null,
      addressees: addressee === undefined ? null : [addressee],
      state: state ?? null,
      kind: kind ?? null,
      places: place === undefined ? null : placesBelow(register.places, place),
    };
    return { filter, scope: scopeOf(operator, 'case.list'), names: register };
  }
}

function shownCounts(counts: Awaited<ReturnType<typeof measureCounts>>): object {
  return { ...counts, stateTexts: itemStates, kindTexts: itemKinds };
}

function listName(which: string, { limit: _limit, after: _after, ...asked }: Asked): string {
  return createHash('sha256')
    .update(JSON.stringify([which, asked]))
    .digest('base64url')
    .slice(0, 8);
}
