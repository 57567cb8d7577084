import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { placeChange, placeFormSchema } from '@app/administration';
import type { PlaceForm } from '@app/administration';
import { beijingDay } from '@app/calendar';
import type { Day } from '@app/calendar';
import { placeKinds } from '@app/domain';
import { dayField, textField } from '@app/domain-schemas';
import { databaseNow } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { releaseInForce } from '@app/register';
import type { Places, PlaceVersion } from '@app/register';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { daySchema } from '../shapes/common.schema';
import { Administration } from './administration';
import { entrySchema } from './entry.schema';
import type { ShownEntry } from './entry.schema';
import { Registry } from './registry';

const code = z.string().meta({ description: '地区代码。Code of the place.' });
const kind = z.enum(placeKinds).meta({ description: '类别。What kind of place it is.' });

const foundSchema = z
  .object({
    places: z
      .array(
        z.object({
          code,
          name: z.string().meta({ description: '名称。Its name.' }),
          kind,
          within: z.string().meta({ description: '上级地区，逐级。The places above it.' }),
          abolished: z.boolean().meta({ description: '当日已经撤销。Whether it no longer stood on that day.' }),
        }),
      )
      .meta({ description: '地区。The places.' }),
  })
  .meta({
    id: 'FoundPlaces',
    description: '查到的地区，最可能的在前。The places found, the likeliest first.',
    examples: [{ places: [{ code: '150802', name: '临河区', kind: 'district', within: '内蒙古自治区巴彦淖尔市', abolished: false }] }],
  });

const versionSchema = z.object({
  name: z.string().meta({ description: '名称。Its name.' }),
  kind,
  parent: z.string().nullable().meta({ description: '上级地区的代码。Code of the place above.' }),
  since: z
    .object({
      after: daySchema.nullable().meta({ description: '当日尚未存在。A day on which it did not stand yet.' }),
      by: daySchema.meta({ description: '当日已经存在。A day on which it stood.' }),
    })
    .meta({ description: '起始：在 after 之后、最迟 by。It began after `after` and at the latest on `by`.' }),
  until: z
    .object({
      last: daySchema.meta({ description: '当日尚在。A day on which it still stood.' }),
      goneBy: daySchema.meta({ description: '当日已无。A day on which it was gone.' }),
    })
    .nullable()
    .meta({ description: '终止：last 尚在，goneBy 已无；现存的为空。It stood on `last` and was gone on `goneBy`; null while it stands.' }),
  successors: z.array(z.string()).meta({ description: '承继其区域的地区的代码。Codes of the places that follow it.' }),
});

const placeSchema = z
  .object({
    code,
    fullName: z.string().meta({ description: '全称。Its name with all above it.' }),
    versions: z
      .array(versionSchema)
      .meta({ description: '历来的名称、类别和上级。Its names, kinds and places above, one after the other.' }),
    organs: z
      .array(
        z.object({
          id: z.string().meta({ description: '机关编号。Id of the organ.' }),
          name: z.string().meta({ description: '名称。Its name.' }),
          kind: z.string().meta({ description: '类别。What kind of organ it is.' }),
        }),
      )
      .meta({ description: '该日该地的机关（按通例推定或者已登记）。Its organs on that day, by pattern or as recorded.' }),
  })
  .meta({
    id: 'Place',
    description: '一个地区。A place.',
    examples: [{ code: '150802', fullName: '内蒙古自治区巴彦淖尔市临河区', versions: [], organs: [] }],
  });

const placeCodeSchema = textField({ zh: '地区代码', en: 'code of the place' }, 6).meta({
  description: '地区代码。Code of the place.',
  examples: ['150802'],
});

const searchQuery = z.object({
  q: textField({ zh: '名称', en: 'name' }, 50).meta({
    description: '名称、拼音或者拼音首字母。Part of the name, pinyin, or its initials.',
  }),
  on: dayField({ zh: '日期', en: 'day' }).optional().meta({ description: '以哪一天计；不填为今天。As of which day; today where absent.' }),
  limit: z.coerce.number().int().min(1).max(50).default(20).meta({ description: '最多几条。At most how many.' }),
});

const dayQuery = z.object({
  on: dayField({ zh: '日期', en: 'day' }).optional().meta({ description: '以哪一天计；不填为今天。As of which day; today where absent.' }),
});

@ApiTags('register')
@Controller('api/places')
export class PlacesController implements OnApplicationBootstrap {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
    private readonly administration: Administration,
  ) {}

  // The index is made with the first search: no clerk waits for it.
  onApplicationBootstrap(): void {
    releaseInForce().register.places.search('cq', '2026-01-01', 1);
  }

  @Get()
  @Needs('register.read')
  @ApiOperation({ summary: '按名称、拼音或者首字母查地区。Finds places by name, pinyin or initials.' })
  @ApiOkResponse({ standardSchema: foundSchema })
  @Refusals(400)
  async search(@Query({ schema: searchQuery }) { q, on, limit }: z.infer<typeof searchQuery>): Promise<object> {
    const { register } = await this.registry.inForce();
    const found = register.places.search(q, on ?? (await this.today()), limit);
    return { places: found.map(({ code: id, name, kind: is, within, abolished }) => ({ code: id, name, kind: is, within, abolished })) };
  }

  @Get(':code')
  @Needs('register.read')
  @ApiOperation({ summary: '一个地区历来的名称和上级，及其机关。A place: its names and places above over the years, and its organs.' })
  @ApiOkResponse({ standardSchema: placeSchema })
  @Refusals(400, 404)
  async one(
    @Param('code', { schema: placeCodeSchema }) id: string,
    @Query({ schema: dayQuery }) { on }: z.infer<typeof dayQuery>,
  ): Promise<object> {
    const { register } = await this.registry.inForce();
    const { places, organs } = register;
    if (places.latest(id) === null) throw new Problem('place-not-found', { params: { place: id } });
    const day = on ?? (await this.today());
    const there = organs.at(id, day).map(({ id: organ, name, kind: is }) => ({ id: organ, name, kind: is }));
    return { code: id, fullName: register.nameOf(id, day), versions: versionsOf(places, id), organs: there };
  }

  @Post()
  @Needs('register.record')
  @ApiOperation({
    summary:
      '登记一个地区（如开发区），或者其某日起的名称、类别、上级。Records a place, such as a zone, or its name, kind or parent from a day on.',
  })
  @ApiCreatedResponse({ standardSchema: entrySchema })
  @Refusals(400, 413, 422)
  async add(@Body({ schema: placeFormSchema }) form: PlaceForm, @Caller() operator: Operator): Promise<ShownEntry> {
    return this.administration.record((now) => placeChange(form, now), operator);
  }

  private async today(): Promise<Day> {
    return beijingDay(await databaseNow(this.source));
  }
}

function versionsOf(places: Places, code: string): readonly object[] {
  return places
    .versions(code)
    .map(({ name, kind: is, parent, since, until, successors }: PlaceVersion) => ({ name, kind: is, parent, since, until, successors }));
}
