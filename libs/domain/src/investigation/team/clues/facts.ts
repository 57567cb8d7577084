import { tied } from '../../facts-of';
import type { Part } from '../../part';

export const clueFacts: Part['facts'] = {
  'crime-clue.found': tied,
  'clue.handed-over': tied,
  'clue.received': tied,
};
