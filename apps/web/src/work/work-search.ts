export const views = ['handling', 'supervising', 'leader'] as const;
export const dues = ['today', 'three-days', 'overdue'] as const;

export type WorkView = (typeof views)[number];
export type Due = (typeof dues)[number];

/** What the address of 我的工作 says: which view, what is due when, and whether only that of the own organ. */
export interface WorkSearch {
  readonly view?: WorkView;
  readonly due?: Due;
  readonly of?: 'own';
}

export function readWorkSearch({ view, due, of }: Record<string, unknown>): WorkSearch {
  return { view: views.find((known) => known === view), due: dues.find((known) => known === due), of: of === 'own' ? of : undefined };
}
