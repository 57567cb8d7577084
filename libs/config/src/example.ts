import { z } from 'zod';
import { settings } from './settings';

// Defaults that depend on the machine are described, not printed.
const machineDependent = new Set(['MAX_CACHED_WORKFLOWS']);

/** The text of `.env.example`: every setting with its comment; those that may be left out are commented out. */
export function envExample(): string {
  const head = [
    '# 由 `npm run config:example` 根据 libs/config/src/settings.ts 生成。名称加 _FILE（NAME_FILE=路径）即从文件读取该项设置。',
    '# Made from libs/config/src/settings.ts by `npm run config:example`. NAME_FILE=path reads a setting from a file.\n',
  ].join('\n');
  const lines = Object.entries(settings).map(([name, schema]) => {
    const fallback = schema instanceof z.ZodDefault && !machineDependent.has(name) ? String(schema.parse(undefined)) : '';
    const comment = (schema.description ?? '')
      .split('\n')
      .map((line) => `# ${line}\n`)
      .join('');
    return `\n${comment}${schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? '# ' : ''}${name}=${fallback}\n`;
  });
  return head + lines.join('');
}
