import { instant } from '@app/domain';
import { commandSchemas } from '@app/domain-schemas';
import type { Command } from '@app/streams';
import type { StoryStep } from './story.schema';

const paperOf = (step: string): string => `00000000-0000-5000-8000-${Buffer.from(step).toString('hex').slice(0, 12).padEnd(12, '0')}`;
const stored = { sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 9, type: 'application/pdf' };

/** A step of a story as the command that it gives; its papers by ids made of the steps that filed them. */
export function commandOf({ id, procedure, command, at, by, data, documents }: StoryStep): Command {
  const name = command === 'open' ? 'report-accident' : command;
  const act = { by, enteredBy: 'demo', via: 'api' as const, occurredAt: instant(Date.parse(at)), documents: documents.map(paperOf) };
  const whole = name === 'file-document' ? { ...data, ...stored, document: paperOf(id) } : data;
  const schema = Object.entries(commandSchemas[procedure]).find(([known]) => known === name)?.[1];
  return { name, act, data: { ...schema?.parse(whole) } };
}
