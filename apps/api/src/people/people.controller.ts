import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { PeopleOfOrgan } from './people-of-organ';
import { peopleSchema } from './people.schema';
import type { ShownPeople } from './people.schema';
import { organIdSchema } from './recording.schema';

const query = z.object({
  organ: organIdSchema,
  days: z.coerce.number().int().min(1).max(366).default(14).meta({ description: '值班表看几日。How many days of the roster.' }),
  past: z.enum(['true', 'false']).default('false').meta({ description: '是否列出已结束的。Whether those that are over are listed.' }),
});

@ApiTags('people')
@Controller('api/people')
export class PeopleController {
  constructor(private readonly people: PeopleOfOrgan) {}

  @Get()
  @Needs('people.read')
  @ApiOperation({
    summary: '一个机关的岗位现由何人担任，以及值班表和人员。Who holds the posts of an organ now, its roster and its people.',
  })
  @ApiOkResponse({ standardSchema: peopleSchema })
  @Refusals(400, 422)
  of(@Query({ schema: query }) { organ, days, past }: z.infer<typeof query>): Promise<ShownPeople> {
    return this.people.of(organ, { days, past: past === 'true' ? 'with' : 'without' });
  }
}
