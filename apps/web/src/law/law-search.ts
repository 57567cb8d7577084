const tabs = ['rules', 'calendar', 'register'] as const;
export type LawTab = (typeof tabs)[number];

/** What the address of the page says: which tab, which place and day, which year. */
export interface LawSearch {
  readonly tab?: LawTab;
  readonly place?: string;
  readonly on?: string;
  readonly year?: string;
}

export function readLawSearch(search: Record<string, unknown>): LawSearch {
  const tab = tabs.find((one) => one === search['tab']);
  const matching = (key: string, form: RegExp): string | null => {
    const value = search[key];
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && form.test(text) ? text : null;
  };
  const [place, on, year] = [matching('place', /^\d{6}$/), matching('on', /^\d{4}-\d{2}-\d{2}$/), matching('year', /^20\d{2}$/)];
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(place === null ? {} : { place }),
    ...(on === null ? {} : { on }),
    ...(year === null ? {} : { year }),
  };
}
