const shapes = {
  square: <rect x="2" y="2" width="8" height="8" fill="currentColor" />,
  triangle: <path d="M6 1.5 11 10.5 1 10.5Z" fill="currentColor" />,
  dot: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  bars: <path d="M3 2V10M9 2V10" stroke="currentColor" strokeWidth="2.4" />,
  check: <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  cross: <path d="M2 2 10 10M10 2 2 10" fill="none" stroke="currentColor" strokeWidth="2" />,
  diamond: <path d="M6 .5 11.5 6 6 11.5 .5 6Z" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  unequal: <path d="M1.5 4H10.5M1.5 8H10.5M9 1 3 11" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  tick: <path d="M6 1V11" stroke="currentColor" strokeWidth="2" />,
} as const;

export type MarkKind = keyof typeof shapes;

/** A small shape beside a word; drawn, since fonts of old desks lack the signs. The word says the same. */
export function Mark({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg className="mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
