import { z } from 'zod';
import { settings } from './settings';

// Defaults that depend on the machine are described, not printed.
const machineDependent = new Set(['MAX_CACHED_WORKFLOWS']);

/** The text of `.env.example`: every setting with its comment; those that may be left out are commented out. */
export function envExample(): string {
  const head = '# Made from libs/config/src/settings.ts by `npm run config:example`. NAME_FILE=path reads a setting from a file.\n';
  const lines = Object.entries(settings).map(([name, schema]) => {
    const fallback = schema instanceof z.ZodDefault && !machineDependent.has(name) ? String(schema.parse(undefined)) : '';
    return `\n# ${schema.description ?? ''}\n${schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? '# ' : ''}${name}=${fallback}\n`;
  });
  return head + lines.join('');
}
