import { Controller, Get, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { beijingDay } from '@app/calendar';
import type { Day } from '@app/calendar';
import { sentence, whatToDo } from '@app/contracts';
import { itemKinds } from '@app/domain';
import type { Register } from '@app/register';
import type { Request } from 'express';
import { Needs } from '../auth/permissions';
import { rectificationSchema } from '../cases/rectification.schema';
import { Streams } from '../commands/streams';
import { Refusals } from '../openapi/refusals';
import { readBytes } from '../people/read-bytes';
import { readWorkbook } from '../people/workbook';
import { Problem } from '../problems/problem';
import { caseIdSchema } from '../shapes/common.schema';
import { itemsTableSchema } from './items-table.schema';
import { itemsTemplate } from './items-template';
import { itemsOfTable, sheetName } from './items-of-table';
import type { KnownItem, Named } from './items-of-table';
import { addresseeName } from './shown-measure';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const mostMegabytes = 2;
// More are not told: whoever has so many corrects the first and asks again.
const mostFaults = 200;

@ApiTags('cases')
@Controller('api')
export class ItemsTableController {
  constructor(private readonly streams: Streams) {}

  @Get('rectifications/template')
  @Needs('case.list')
  @ApiOperation({ summary: '整改事项的 Excel 模板。The workbook of items, to fill in.' })
  @ApiOkResponse({
    description: '模板。The template.',
    content: { [workbookType]: { example: '（xlsx）', schema: { type: 'string', format: 'binary' } } },
  })
  @Refusals(400)
  async template(): Promise<StreamableFile> {
    const file = await itemsTemplate();
    return new StreamableFile(file, { type: workbookType, disposition: 'attachment; filename="items.xlsx"', length: file.length });
  }

  @Post('cases/:case/rectification/table')
  @Needs('case.act')
  @HttpCode(200)
  @ApiOperation({
    summary: '核对整改事项的工作簿，逐行指出错误。Looks through a workbook of items and tells line by line what is wrong.',
    description:
      '只核对，不登记；核对后的各项由“登记整改事项”一次登记。已经登记过的各行不再列入，同一文件重复核对不增加任何事项。Nothing is recorded: the items are, together, by `record-items`. Lines that are on record are left out, so that the same file once more adds nothing.',
  })
  @ApiConsumes(workbookType)
  @ApiBody({ required: true, schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ standardSchema: itemsTableSchema })
  @Refusals(400, 404, 409, 413, 422)
  async check(@Param('case', { schema: caseIdSchema }) caseId: string, @Req() request: Request): Promise<object> {
    const bytes = await readBytes(request, mostMegabytes);
    const { procedure, stand, world, inForce } = await this.streams.see({ caseId, procedure: 'rectification', n: 1 });
    const { own } = stand.state;
    // Who is told here that an item is on record has its content before him.
    const standing = own === null ? undefined : procedure.standing?.(own, world, () => true);
    if (standing === undefined) throw new Problem('not-opened', { params: { procedure: 'rectification' } });
    const sheets = await readWorkbook(bytes);
    const sheet = sheets.find(({ name }) => name === sheetName) ?? sheets[0];
    if (sheet === undefined) throw new Problem('workbook-unreadable');
    const { register } = inForce;
    const named = namesOf(register, stand.place, beijingDay(world.now));
    const { items, already, faults } = itemsOfTable(sheet, named, onRecord(standing));
    return {
      items: items.map((item) => ({
        ...item,
        kindText: itemKinds[item.kind],
        addresseeName: addresseeName(item.organ ?? item.unit ?? '', register),
      })),
      already,
      faults: faults.slice(0, mostFaults).map(({ params, ...fault }) => ({
        ...fault,
        text: sentence(fault.code, params, register),
        whatToDo: whatToDo(fault.code),
      })),
      faultCount: faults.length,
    };
  }
}

const standingItems = rectificationSchema.pick({ round: true, items: true });

/** What is on record of the approval that stands. */
function onRecord(standing: object): readonly KnownItem[] {
  const { round, items } = standingItems.parse(standing);
  return items
    .filter((item) => item.round === round)
    .map(({ kind, addressee, content, fine }) => ({ kind, addressee, content: content ?? '', amountYuan: fine?.amountYuan }));
}

const mostOfOneName = 20;

/** Organs by their whole names; of several of one name those in the line of the case's place are meant, where there is one. */
function namesOf({ organs, places }: Register, place: string, day: Day): Named {
  const line = places.chainOf(place).map(({ code }) => code);
  return (name) => {
    const found = organs.search(name, day, mostOfOneName).filter((one) => one.name === name);
    const near = found.filter((one) => line.includes(one.place));
    const [only, ...others] = near.length > 0 ? near : found;
    if (only === undefined) return null;
    return others.length > 0 ? 'several' : { organ: only.id };
  };
}
