import type { AccidentClass, AccidentField } from './accident-field';

/** The class that goes with a field: only road traffic and fire have a window of their own (decree 493, article 13). */
export function classOfField(field: AccidentField): AccidentClass {
  return field === 'road-traffic' || field === 'fire' ? field : 'other';
}
