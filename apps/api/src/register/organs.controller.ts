import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { organChange, organFormSchema } from '@app/administration';
import type { OrganForm } from '@app/administration';
import { beijingDay } from '@app/calendar';
import { dayField, textField } from '@app/domain-schemas';
import { databaseNow, registerEntries } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Administration } from './administration';
import { entrySchema, shownEntry } from './entry.schema';
import type { ShownEntry } from './entry.schema';
import { Registry } from './registry';

const foundSchema = z
  .object({
    organs: z
      .array(
        z.object({
          id: z.string().meta({ description: '机关编号。Id of the organ.' }),
          name: z.string().meta({ description: '名称。Its name.' }),
          kind: z.string().meta({ description: '类别。What kind of organ it is.' }),
          place: z.string().meta({ description: '所在地的代码。Code of its place.' }),
          origin: z.enum(['pattern', 'special', 'added']).meta({
            description: '按通例推定、特别法规定或者管理员登记。By pattern, by a special law, or recorded by an administrator.',
          }),
        }),
      )
      .meta({ description: '机关。The organs.' }),
  })
  .meta({
    id: 'FoundOrgans',
    description: '查到的机关。The organs found.',
    examples: [
      { organs: [{ id: '150802-emergency', name: '临河区应急管理局', kind: 'emergency-department', place: '150802', origin: 'pattern' }] },
    ],
  });

const query = z.object({
  q: textField({ zh: '名称', en: 'name' }, 60).meta({ description: '名称，可带所在地。Part of the name, with or without its place.' }),
  on: dayField({ zh: '日期', en: 'day' }).optional().meta({ description: '以哪一天计；不填为今天。As of which day; today where absent.' }),
  limit: z.coerce.number().int().min(1).max(50).default(20).meta({ description: '最多几条。At most how many.' }),
});

const entriesSchema = z
  .object({ entries: z.array(entrySchema).meta({ description: '登记的记录，新的在前。Entries, the newest first.' }) })
  .meta({ id: 'RegisterEntries', description: '登记簿。The ledger of the register.', examples: [{ entries: [] }] });

const entriesQuery = z.object({
  subject: textField({ zh: '登记对象', en: 'what the entries are about' }, 80)
    .optional()
    .meta({ description: '只看某一地区、机关或者通知。Only of this code, organ or notice.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100).meta({ description: '最多几条。At most how many.' }),
});

@ApiTags('register')
@Controller('api')
export class OrgansController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
    private readonly administration: Administration,
  ) {}

  @Get('organs')
  @Needs('register.read')
  @ApiOperation({ summary: '按名称查机关。Finds organs by name.' })
  @ApiOkResponse({ standardSchema: foundSchema })
  @Refusals(400)
  async search(@Query({ schema: query }) { q, on, limit }: z.infer<typeof query>): Promise<object> {
    const { register } = await this.registry.inForce();
    const day = on ?? beijingDay(await databaseNow(this.source));
    const organs = register.organs.search(q, day, limit).map(({ id, name, kind, place, origin }) => ({ id, name, kind, place, origin }));
    return { organs };
  }

  @Post('organs')
  @Needs('register.record')
  @ApiOperation({
    summary: '登记一个机关，或者其印章和文件上的名称。Records an organ, or the name on its letterhead.',
  })
  @ApiCreatedResponse({ standardSchema: entrySchema })
  @Refusals(400, 413, 422)
  async add(@Body({ schema: organFormSchema }) form: OrganForm, @Caller() operator: Operator): Promise<ShownEntry> {
    return this.administration.record(() => organChange(form), operator);
  }

  @Get('register')
  @Needs('register.read')
  @ApiOperation({ summary: '登记簿：管理员登记的地区、机关和节假日通知。The ledger of the register: what administrators recorded.' })
  @ApiOkResponse({ standardSchema: entriesSchema })
  @Refusals(400)
  async entries(@Query({ schema: entriesQuery }) { subject, limit }: z.infer<typeof entriesQuery>): Promise<object> {
    return { entries: (await registerEntries(this.source, subject ?? null, limit)).map(shownEntry) };
  }
}
