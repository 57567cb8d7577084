import type { ClockRule } from '@app/clock';
import type { LawSheet } from '@app/domain';
import { commandSchemas } from '@app/domain-schemas';
import { repertoire } from '@app/turn';
import type { Repertoire } from '@app/turn';
import { z } from 'zod';
import type { CommandForms } from '../../../apps/api/src/procedures/known-procedures';
import { danger, dangerHears } from './names';
import { dangerProcedure } from './procedure';

const removal: ClockRule = {
  id: 'DG-01',
  title: { zh: '消除隐患', en: 'Remove the danger' },
  basis: [{ law: '《示例规定》', article: '第一条', confidence: 'I' }],
  actor: 'unit',
  start: 'danger.found',
  startTitle: { zh: '发现隐患', en: 'the finding' },
  stop: ['danger.closed', 'danger.became-accident'],
  limit: [{ limit: { days: 30 } }],
  roll: 'none',
  suspensions: [],
  ladder: [{ name: 'due', at: { due: true }, to: ['unit'], action: 'expire', text: { zh: '期限已届满', en: 'The period has ended' } }],
};

const sheets = new Map<string, LawSheet>();

/** The law of a danger: the same sheet for the same place. */
function dangerLaw(place: string): LawSheet {
  const sheet = sheets.get(place) ?? { pack: 'example@1', place, clocks: [removal], gates: [], settings: {} };
  sheets.set(place, sheet);
  return sheet;
}

/** All that the product runs, and the made-up procedure beside it. */
export const withDanger: Repertoire = {
  procedures: { ...repertoire.procedures, [danger]: dangerProcedure },
  lawSheet: (procedure, ground) => (procedure === danger ? dangerLaw(ground.place) : repertoire.lawSheet(procedure, ground)),
};

const report = z.strictObject({ name: z.string(), place: z.string(), foundAt: z.string() });

export const formsWithDanger: CommandForms = {
  ...commandSchemas,
  [danger]: {
    'report-danger': report.meta({ examples: [{ name: '脚手架隐患', place: '150802', foundAt: '2022-09-01T01:00:00.000Z' }] }),
    'close-danger': z.strictObject({ result: z.string() }),
    'became-accident': z.strictObject({ accident: commandSchemas.investigation['report-accident'] }),
    'tell-case': z.strictObject({ case: z.uuid(), procedure: z.string(), command: z.string() }),
    ...Object.fromEntries(dangerHears.map((name) => [name, z.record(z.string(), z.unknown())])),
  },
};
