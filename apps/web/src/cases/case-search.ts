export const levels = ['extraordinary', 'major', 'larger', 'ordinary'] as const;
export const lights = ['red', 'amber', 'green', 'grey'] as const;
export const kinds = ['accident', 'danger', 'referral', 'duty'] as const;
export const orders = ['newest', 'nearest-end', 'last-change'] as const;
export const stages = [
  'reported',
  'investigating',
  'submitted',
  'approved',
  'published',
  'not-an-accident',
  'joined',
  'withdrawn',
  'archived',
] as const;

/** What the address of a list says: by what it is narrowed and ordered, and which case is looked at beside it. */
export interface CaseSearch {
  readonly kind?: (typeof kinds)[number];
  readonly place?: string;
  readonly level?: (typeof levels)[number];
  readonly stage?: string;
  readonly light?: (typeof lights)[number];
  readonly text?: string;
  readonly order?: (typeof orders)[number];
  readonly look?: string;
}

/** An address is typed by people and kept for years: what it says that is not known narrows nothing. */
export function readCaseSearch({ kind, place, level, stage, light, text, order, look }: Record<string, unknown>): CaseSearch {
  return {
    kind: kinds.find((known) => known === kind),
    place: written(place, /^\d{6}$/),
    level: levels.find((known) => known === level),
    stage: written(stage, /^[a-z][a-z-]{0,39}$/),
    light: lights.find((known) => known === light),
    text: written(text, /^\s*\S.{0,49}$/)?.trim(),
    order: orders.find((known) => known === order),
    look: written(look, /^[\da-f-]{36}$/),
  };
}

function written(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}
