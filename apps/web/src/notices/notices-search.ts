export const whiches = ['unread', 'all'] as const;
export type Which = (typeof whiches)[number];

/** What the address of the page says: the unread ones where it says nothing. */
export interface NoticesSearch {
  readonly which?: Which;
}

export function readNoticesSearch({ which }: Record<string, unknown>): NoticesSearch {
  const known = whiches.find((one) => one === which);
  return known === undefined ? {} : { which: known };
}
