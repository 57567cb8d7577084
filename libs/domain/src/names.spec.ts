import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  investigationHears,
  investigationUpdates,
  rectificationHears,
  rectificationUpdates,
  supervisionHears,
  supervisionUpdates,
} from '@app/streams';
import type { ProcedureKind } from '@app/streams';
import { procedures } from './procedures';

// A workflow carries nothing of the domain, so its names stand in a leaf of their own; they are written from the themes.
const named: Readonly<Record<ProcedureKind, { readonly updates: object; readonly hears: readonly string[] }>> = {
  investigation: { updates: investigationUpdates, hears: investigationHears },
  rectification: { updates: rectificationUpdates, hears: rectificationHears },
  supervision: { updates: supervisionUpdates, hears: supervisionHears },
};

const listOf = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

test.each(Object.values(procedures))('the names that the workflow of $kind takes are those of its themes', ({ kind, updates, hears }) => {
  const rows = Object.entries(updates).map(([theme, names]) => `  ${theme}: ${listOf(names)},`);
  const text = [
    '// Written by `npm run docs` from the themes of the domain.',
    '',
    '/** Names of the updates, by theme in the order of a life. Each is a command of the same name. */',
    `export const ${kind}Updates = {`,
    ...rows,
    '} as const;',
    '',
    '/** What other streams tell it, by signal. */',
    `export const ${kind}Hears = ${listOf(hears)} as const;`,
    '',
  ].join('\n');
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(resolve(__dirname, `../../streams/src/${kind}.ts`), text);
  else expect(named[kind]).toEqual({ updates, hears });
});
