import { levels, lights } from '../cases/case-search';

export const overs = ['running', 'ended', 'all'] as const;
export const steps = ['received', 'handling', 'vetted', 'released'] as const;

/** What the address of 督办台账 says: by what it is narrowed. */
export interface SupervisionSearch {
  readonly over?: (typeof overs)[number];
  readonly supervisor?: string;
  readonly place?: string;
  readonly level?: (typeof levels)[number];
  readonly step?: (typeof steps)[number];
  readonly light?: (typeof lights)[number];
  readonly text?: string;
  /** Id of the case, and which supervision of it, that is looked at beside the list. */
  readonly look?: string;
  readonly which?: number;
}

/** What is not known narrows nothing. */
export function readSupervisionSearch({
  over,
  supervisor,
  place,
  level,
  step,
  light,
  text,
  look,
  which,
}: Record<string, unknown>): SupervisionSearch {
  return {
    over: overs.find((known) => known === over),
    supervisor: written(supervisor, /^[\da-z-]{8,80}$/),
    place: written(place, /^\d{6}$/),
    level: levels.find((known) => known === level),
    step: steps.find((known) => known === step),
    light: lights.find((known) => known === light),
    text: written(text, /^\s*\S.{0,49}$/)?.trim(),
    look: written(look, /^[\da-f-]{36}$/),
    which: /^[1-9]\d?$/.test(String(which)) ? Number(which) : undefined,
  };
}

function written(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}
