import { useWords } from '../text/language';
import { Mark } from './mark';

export type LightColour = 'red' | 'amber' | 'green' | 'grey';

// Colour is never the only sign: each light has a shape and a word.
const shapes = { red: 'square', amber: 'triangle', green: 'dot', grey: 'bars' } as const;
const inks = { red: '#b42318', amber: '#9a6700', green: '#176f30', grey: '#5c6470' } as const;

export function Light({ light }: { readonly light: LightColour | null }) {
  const words = useWords();
  if (light === null) return null;
  return (
    <span style={{ color: inks[light], whiteSpace: 'nowrap' }}>
      <Mark kind={shapes[light]} /> {words.clocks.lights[light]}
    </span>
  );
}
