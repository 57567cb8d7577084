import { itemKinds, itemStates } from '@app/domain';
import { z } from 'zod';
import { daySchema, instantSchema, textSchema } from '../shapes/common.schema';

const names = <K extends string>(words: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(words) as [K, ...K[]];

export const stateSchema = z.enum(names(itemStates));
export const kindSchema = z.enum(names(itemKinds));

const addressee = z.string().meta({ description: '责任机关的编号，或者责任单位的名称。An organ by its id, or a unit by its name.' });
const addresseeName = textSchema.meta({ description: '责任单位的名称。What it is called.' });
const year = z.int().meta({ description: '登记的年份。The year of the recording.' });
const number = z.int().meta({ description: '件数。How many.' });

/** A member for each of a closed list. */
const each = <K extends string, S extends z.ZodType>(words: Readonly<Record<K, unknown>>, schema: S) =>
  z.object(Object.fromEntries(names(words).map((name) => [name, schema])) as Record<K, S>);

const byState = each(itemStates, number);

const counts = z.object({
  all: number,
  states: byState.meta({ description: '各状态的件数。How many are in each state.' }),
  kinds: each(itemKinds, number).meta({ description: '各种类的件数。How many there are of each kind.' }),
  years: z.array(z.object({ year, count: number })).meta({ description: '各年的件数。How many there are of each year.' }),
  stateTexts: each(itemStates, textSchema.meta({ description: '名称。In words.' })).meta({
    description: '各状态的名称。What each state is called.',
  }),
  kindTexts: each(itemKinds, textSchema.meta({ description: '名称。In words.' })).meta({
    description: '各种类的名称。What each kind is called.',
  }),
});

const next = z.string().nullable().meta({ description: '下一页从何处起；没有下一页为空。Cursor of the next page; null at the end.' });

const exampleCounts = {
  all: 1,
  states: { 'not-started': 1, 'in-hand': 0, reported: 0, done: 0, partly: 0, 'not-done': 0, changed: 0, ended: 0 },
  kinds: { measure: 1, 'unit-handling': 0, 'person-handling': 0, fine: 0 },
  years: [{ year: 2022, count: 1 }],
  stateTexts: itemStates,
  kindTexts: itemKinds,
};

export const addresseePageSchema = z
  .object({
    addressees: z
      .array(
        z.object({
          addressee,
          addresseeName,
          year,
          all: number,
          states: byState.meta({ description: '各状态的件数。How many are in each state.' }),
        }),
      )
      .meta({ description: '各责任单位各年的件数。A row for each addressee and year.' }),
    next,
    counts: counts.meta({ description: '各筛选的件数。How many each filter finds.' }),
  })
  .meta({
    id: 'AddresseePage',
    description: '整改台账的一页。A page of the yearly table of addressees.',
    examples: [
      {
        addressees: [
          {
            addressee: '150802-housing',
            addresseeName: { zh: '临河区住房和城乡建设局', en: '临河区住房和城乡建设局' },
            year: 2022,
            all: 1,
            states: exampleCounts.states,
          },
        ],
        next: null,
        counts: exampleCounts,
      },
    ],
  });

const exampleMeasure = {
  n: 1,
  caseId: '3c1f0a52-6f43-4f5e-9d0c-2b1a7a4f0001',
  caseName: '高处坠落事故',
  addressee: '150802-housing',
  addresseeName: { zh: '临河区住房和城乡建设局', en: '临河区住房和城乡建设局' },
  kind: 'measure',
  kindText: itemKinds.measure,
  title: { zh: '第1项，防范和整改措施：开展专项检查', en: 'item 1, corrective measure: 开展专项检查' },
  state: 'not-started',
  stateText: itemStates['not-started'],
  stateSince: '2022-12-01T01:00:00.000Z',
  year: 2022,
  dueOn: '2023-03-31',
};

const measure = z.object({
  n: z.int().meta({ description: '整改事项的序号。Number of the item in its case.' }),
  caseId: z.uuid().meta({ description: '案件编号。The case.' }),
  caseName: z.string().meta({ description: '案件名称。Its name.' }),
  addressee,
  addresseeName,
  kind: kindSchema.meta({ description: '事项种类。Its kind.' }),
  kindText: textSchema.meta({ description: '事项种类的名称。The same in words.' }),
  title: textSchema.meta({ description: '事项的名称，不涉及个人。What it is called; it names no person.' }),
  state: stateSchema.meta({ description: '状态。How it stands.' }),
  stateText: textSchema.meta({ description: '状态的名称。The same in words.' }),
  stateSince: instantSchema.meta({ description: '自何时起。Since when.' }),
  year,
  dueOn: daySchema.nullable().meta({ description: '完成期限；未载明为空。Last day; null where none is named.' }),
});

export const measurePageSchema = z
  .object({
    items: z.array(measure).meta({ description: '整改事项。The items.' }),
    next,
    counts: counts.meta({ description: '各筛选的件数。How many each filter finds.' }),
  })
  .meta({
    id: 'MeasurePage',
    description: '整改事项的一页。A page of items.',
    examples: [
      {
        items: [exampleMeasure],
        next: null,
        counts: exampleCounts,
      },
    ],
  });

export const earlierMeasuresSchema = z
  .object({
    items: z
      .array(
        measure.extend({
          alike: z
            .enum(['unit', 'kind'])
            .meta({ description: '同一单位，或者同一城市同类事故。The same unit, or the same kind in the same city.' }),
        }),
      )
      .meta({ description: '以往事故的整改事项。The items of earlier accidents.' }),
  })
  .meta({
    id: 'EarlierMeasures',
    description: '同一单位或者同类事故以往的整改事项。What was asked for after earlier accidents of the same unit or kind.',
    examples: [{ items: [{ ...exampleMeasure, alike: 'unit' }] }],
  });
