import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A block of commands of a README, and the outcome that it states, if it does. */
export interface WalkBlock {
  readonly commands: string;
  readonly outcome: string | null;
}

const root = resolve(__dirname, '../..');

/** The blocks of the section with that title, in order. */
export function walkBlocks(file: string, section: string): readonly WalkBlock[] {
  const readme = readFileSync(resolve(root, file), 'utf8');
  const part = readme.split(/^## /m).find((text) => text.startsWith(section));
  if (part === undefined) throw new Error(`${file} has no section "${section}".`);
  const fences = [...part.matchAll(/^```(sh|text)\n([\s\S]*?)^```$/gm)].map(([, kind, content]) => ({ kind, content: content ?? '' }));
  return fences.flatMap(({ kind, content }, index) => {
    const next = fences[index + 1];
    return kind === 'sh' ? [{ commands: content, outcome: next?.kind === 'text' ? next.content : null }] : [];
  });
}

/** An outcome as a pattern: `…` stands for what differs between installations. */
export function outcomePattern(outcome: string): RegExp {
  const literal = outcome
    .trim()
    .split('…')
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`);
}
