import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Day } from '@app/calendar';
import type { ClockRule, Text } from '@app/clock';
import { ownerWords } from '@app/contracts';
import { fault, procedureTitle, sides } from '@app/domain';
import type { GateRule, LawSheet, PlacePack } from '@app/domain';
import { dayField } from '@app/domain-schemas';
import type { Register } from '@app/register';
import { packsAt, settingInWords } from '@app/rules';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { KnownProcedures } from '../procedures/known-procedures';
import { validationProblem } from '../problems/validation';
import { sourceSchema } from '../shapes/clock.schema';
import { daySchema, textSchema } from '../shapes/common.schema';
import { worded } from '../shapes/worded';
import { packSchema, shownPack } from './pack.schema';
import type { ShownPack } from './pack.schema';
import type { WordedSource } from '../shapes/worded';

const query = z.object({
  place: z
    .string()
    .regex(/^\d{6}$/, fault('应为六位行政区划代码', 'must be a six-digit division code'))
    .default('000000')
    .meta({ description: '行政区划代码；000000 为全国。Division code; 000000 for the law of the whole country.' }),
  on: dayField({ zh: '日期', en: 'day' }).optional().meta({
    description:
      '只列该日施行的期限规则；不填的，历来的都列出。Only the rules of time limits in force on that day; where it is absent, those of all times.',
  }),
});

const open = z.record(z.string(), z.unknown());

const clockRuleSchema = z.looseObject({
  id: z.string().meta({ description: '规则编号。Id of the rule.' }),
  title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
  basis: z.array(sourceSchema).meta({ description: '依据。Where it stands.' }),
  actor: z.string().meta({ description: '由谁办理：角色。The role that has to act.' }),
  actorText: textSchema.meta({ description: '由谁办理。The role in words.' }),
  startTitle: textSchema.meta({ description: '自何时起算。From what it runs.' }),
  limit: z
    .array(
      z.looseObject({
        limit: z.record(z.string(), z.number()).meta({ description: '时长，以小时、日、工作日、月、年计。How long it is, by its unit.' }),
        why: textSchema.optional().meta({ description: '适用的情形。Where this one holds.' }),
      }),
    )
    .meta({ description: '时长；各有适用情形的，取最先符合的。How long it is: of several the first that holds.' }),
  inForce: z
    .looseObject({
      from: daySchema.meta({ description: '起。The first day.' }),
      to: daySchema.optional().meta({ description: '止。The last day.' }),
    })
    .optional()
    .meta({ description: '施行期间；不限的没有。When it is in force; absent where that is not bounded.' }),
  layer: z.enum(['inner', 'house']).optional().meta({ description: '部门时限、内部期限。A limit of a department, or an internal one.' }),
  side: z.literal('other').optional().meta({ description: '其他单位的事项。The act of another organ.' }),
  roll: z.enum(['none', 'next-working-day']).meta({ description: '最后一日为休息日的是否顺延。Whether a last day of rest is postponed.' }),
  extension: open.optional().meta({ description: '如何延长；不能延长的没有。How it may be extended; absent where it may not.' }),
  suspensions: z
    .array(z.looseObject({ title: textSchema.meta({ description: '何种时间。Which time.' }) }))
    .meta({ description: '不计入期限的时间。Time that is not counted.' }),
});

const gateRuleSchema = z.looseObject({
  id: z.string().meta({ description: '前置条件的编号。Id of the precondition.' }),
  title: textSchema.meta({ description: '前置条件的名称。What has to be done before.' }),
  role: z.string().meta({ description: '由谁办理：角色。The role whose act opens it.' }),
  roleText: textSchema.meta({ description: '由谁办理。The role in words.' }),
  basis: sourceSchema.meta({ description: '依据。Where it stands.' }),
});

const lawSheetSchema = z
  .object({
    pack: z.string().meta({ description: '规则包及其版本。The packs and their versions.' }),
    place: z.string().meta({ description: '行政区划代码。Division code.' }),
    title: textSchema.meta({ description: '程序的名称。The procedure in words.' }),
    clocks: z.array(clockRuleSchema).meta({ description: '期限规则。Rules of time limits.' }),
    gates: z.array(gateRuleSchema).meta({ description: '前置条件。Preconditions.' }),
    vettingSteps: z
      .array(open)
      .optional()
      .meta({ description: '当地规定依次审核调查报告的单位。The offices that the rule of the place has vet the report, in their order.' }),
    conflicts: z
      .array(open)
      .optional()
      .meta({ description: '哪些期限不能都用满。Which ends of one case cannot both be used to the full.' }),
    settings: z.record(z.string(), z.string()).meta({ description: '法律未明之处所取的做法。Named settings of unsettled law.' }),
    readings: z
      .array(
        z.object({
          setting: z.string().meta({ description: '设置的名称。Name of the setting.' }),
          text: textSchema.meta({ description: '所取的做法。How it is read.' }),
        }),
      )
      .meta({ description: '同上，以文字说明。The same settings in words.' }),
    reporting: open.optional().meta({ description: '逐级上报到哪一级。How far up reports go, by level.' }),
    levels: z.array(open).optional().meta({ description: '事故等级的标准。The scales of the level.' }),
    casualties: open.optional().meta({ description: '伤亡如何计入等级。How casualties count for the level.' }),
    scope: open.optional().meta({ description: '条例的适用范围。Where the regulation applies.' }),
    competence: open.optional().meta({ description: '由谁负责调查。Who investigates there.' }),
    supervising: z.array(open).optional().meta({ description: '哪些事故由谁督办。Which accidents are supervised, and by whom.' }),
    supervisionPapers: z.array(open).optional().meta({ description: '对督办通知的要求。What is asked of notices of supervision.' }),
    afterApproval: z.array(open).optional().meta({ description: '批复后应当办理的事项。What is to be done after an approval.' }),
  })
  .meta({ id: 'LawSheet', description: '一个地区一个程序适用的规则。What one procedure needs of the law of one place.' });

const rulesSchema = z
  .object({
    place: z.string().meta({ description: '行政区划代码。Division code.' }),
    procedures: z.record(z.string(), lawSheetSchema).meta({ description: '各程序的规则。The rules of each procedure.' }),
    packs: z
      .array(packSchema)
      .meta({ description: '该地和其上级的规则包，本地的在前。The packs of the place and those above it, its own first.' }),
  })
  .meta({ id: 'Rules', description: '一个地区的规则。The rules of a place.', examples: [{ place: '000000', procedures: {}, packs: [] }] });

interface WordedSheet extends LawSheet {
  readonly title: Text;
  readonly readings: readonly { readonly setting: string; readonly text: Text }[];
  readonly clocks: readonly (ClockRule & { readonly basis: readonly WordedSource[]; readonly actorText: Text })[];
  readonly gates: readonly (GateRule & { readonly basis: WordedSource; readonly roleText: Text })[];
}

@ApiTags('law')
@Controller('api')
export class LawController {
  constructor(
    private readonly registry: Registry,
    private readonly known: KnownProcedures,
  ) {}

  @Get('rules')
  @Needs('law.read')
  @ApiOperation({
    summary:
      '一个地区适用的期限规则、前置条件和法律未明之处的做法，各附出处和条文原文。The time limits, preconditions and settings of unsettled law that hold at a place, each with its source and the words of its article.',
  })
  @ApiOkResponse({ standardSchema: rulesSchema })
  @Refusals(400)
  async rules(
    @Query({ schema: query }) { place, on }: z.infer<typeof query>,
  ): Promise<{ place: string; procedures: Record<string, WordedSheet>; packs: ShownPack[] }> {
    const books = await this.registry.books();
    if (books.inForce.register.places.latest(place) === null) {
      throw validationProblem([{ path: ['place'], message: fault(`没有这个地区：${place}`, `no such place: ${place}`) }]);
    }
    const { register, packs: loaded } = books.inForce;
    const packs = packsAt(register.places.chainOf(place), loaded);
    const sheets = this.known.list().map(({ kind }) => {
      const sheet = wordedSheet(books.law(kind, place).sheet, on, { register, packs });
      return [kind, { ...sheet, title: procedureTitle(kind) }] as const;
    });
    return { place, procedures: Object.fromEntries(sheets), packs: packs.map(shownPack) };
  }
}

function wordedSheet(
  sheet: LawSheet,
  on: Day | undefined,
  { register, packs }: { readonly register: Register; readonly packs: readonly PlacePack[] },
): Omit<WordedSheet, 'title'> {
  return {
    ...sheet,
    readings: Object.entries(sheet.settings).flatMap(([setting, value]) => {
      // Of a pack that was loaded the release knows no words.
      const own = packs.flatMap(({ settings }) => settings).find(({ name, value: taken }) => name === setting && taken === value);
      const text = own?.note ?? settingInWords(setting, value);
      return text === null ? [] : [{ setting, text }];
    }),
    clocks: sheet.clocks
      .filter((rule) => binds(rule, on))
      .map((rule) => ({ ...rule, basis: rule.basis.map(worded), actorText: roleWords(rule.actor, register) })),
    gates: sheet.gates.map((gate) => ({ ...gate, basis: worded(gate.basis), roleText: roleWords(gate.role, register) })),
  };
}

// Of a case, "not settled yet" is said where it is not; a rule speaks of whichever government it will be.
function roleWords(role: string, register: Register): Text {
  return role === 'investigating-government' ? sides.government : ownerWords(role, register);
}

function binds({ inForce }: ClockRule, on: Day | undefined): boolean {
  if (on === undefined || inForce === undefined) return true;
  return inForce.from <= on && (inForce.to === undefined || on <= inForce.to);
}
