import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Holder, oneAtATime } from '@app/people';
import type { Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { uuidSchema } from '../shapes/common.schema';
import { PeopleOfOrgan } from './people-of-organ';
import { holderSchema } from './people.schema';
import type { ShownHolder } from './people.schema';
import { addHolder, changeHolder } from './record-holder';
import { holderChangeSchema, holderFormSchema } from './recording.schema';
import type { HolderChange, HolderForm } from './recording.schema';

const idSchema = uuidSchema.meta({ description: '人员编号。Id of the person.' });

@ApiTags('people')
@Controller('api/people/holders')
export class HoldersController {
  constructor(
    private readonly source: DataSource,
    private readonly people: PeopleOfOrgan,
  ) {}

  @Post()
  @Needs('people.record')
  @ApiOperation({ summary: '登记一名人员。Records somebody of an organ.' })
  @ApiCreatedResponse({ standardSchema: holderSchema })
  @Refusals(400, 409, 413, 422)
  async add(@Body({ schema: holderFormSchema }) { organ, ...form }: HolderForm, @Caller() operator: Operator): Promise<ShownHolder> {
    await this.people.organ(organ);
    return oneAtATime(this.source, async (manager) => this.one(manager, await addHolder(manager, organ, form, operator.person)));
  }

  @Put(':id')
  @Needs('people.record')
  @ApiOperation({ summary: '更正姓名和联系方式。Changes the name and the contact points of somebody.' })
  @ApiOkResponse({ standardSchema: holderSchema })
  @Refusals(400, 404, 409, 413, 422)
  async change(
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: holderChangeSchema }) form: HolderChange,
  ): Promise<ShownHolder> {
    return oneAtATime(this.source, async (manager) => this.one(manager, await changeHolder(manager, await this.known(manager, id), form)));
  }

  private async known(manager: EntityManager, id: string): Promise<Holder> {
    const holder = await manager.findOneBy(Holder, { id });
    if (holder === null) throw new Problem('person-unknown');
    return holder;
  }

  private async one(manager: EntityManager, holder: Holder): Promise<ShownHolder> {
    const [shown] = await this.people.shown(manager, [holder]);
    if (shown === undefined) throw new Problem('person-unknown');
    return shown;
  }
}
