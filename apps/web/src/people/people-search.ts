/** What the address of the page says: whose people are shown; those of the own organ where it says none. */
export interface PeopleSearch {
  readonly organ?: string;
}

export function readPeopleSearch({ organ }: Record<string, unknown>): PeopleSearch {
  return typeof organ === 'string' && /^\d{6}-[a-z-]{1,60}$/.test(organ) ? { organ } : {};
}
