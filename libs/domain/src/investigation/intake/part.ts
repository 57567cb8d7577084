import { at } from '../facts-of';
import type { Part } from '../part';

/** 接报: the case opens with the report of the accident (see ../procedure.ts), and what is reported after it. */
export const intake: Part = {
  commands: {},
  changes: {},
  facts: { 'accident.reported': at('accident.occurred', 'occurredAt') },
};
