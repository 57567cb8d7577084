import { Mark } from '../parts/mark';
import type { MarkKind } from '../parts/mark';
import type { State } from './states';

// Colour is never the only sign: each state has a shape and its word.
const shapes: Readonly<Record<State, MarkKind>> = {
  'not-started': 'ring',
  'in-hand': 'bars',
  reported: 'diamond',
  done: 'check',
  partly: 'triangle',
  'not-done': 'cross',
  changed: 'unequal',
  ended: 'tick',
};

export function StateMark({ state, text }: { readonly state: State; readonly text: string }) {
  return (
    <span className={`state-mark ${state}`}>
      <Mark kind={shapes[state]} /> {text}
    </span>
  );
}
