import type { Owed } from './duty-query';

export type Way = 'phone' | 'written' | 'network' | 'in-person';

/** What a clerk says of something that was told or sent: when, who, by which way. */
export interface Entry {
  /** As the field of day and time has it; null for the moment of recording. */
  readonly at: string | null;
  readonly to: string;
  readonly organ: string;
  readonly takenBy: string;
  readonly head: string;
  readonly number: string;
  readonly news: string;
  readonly way: Way;
}

export type Said = 'to' | 'organ' | 'takenBy' | 'head' | 'number' | 'news';

interface Quick {
  readonly fields: readonly Said[];
  readonly needed: readonly Said[];
  readonly way: 'asked' | 'none';
}

const upwards: Quick = { fields: ['organ', 'takenBy'], needed: ['organ'], way: 'asked' };

const quick: Readonly<Record<string, Quick>> = {
  'record-notice': { fields: ['to'], needed: ['to'], way: 'asked' },
  'record-report-forwarded': upwards,
  'record-express-report': upwards,
  'record-follow-up-report': { fields: ['organ', 'news'], needed: ['news'], way: 'asked' },
  'record-report-received': { fields: ['takenBy'], needed: [], way: 'asked' },
  'record-unit-informed': { fields: ['head'], needed: [], way: 'asked' },
  'record-statistics-entry': { fields: ['number'], needed: [], way: 'none' },
};

// Whether another department has the report of the unit has first to be found out, and of which: that takes the whole form.
const wholeForm = 'second-department';

/** How an owed act is recorded in one line; null where it takes its whole form. */
export function quickOf({ command, id }: Pick<Owed, 'command' | 'id'>): Quick | null {
  return id.includes(wholeForm) ? null : (quick[command] ?? null);
}

/** Whom a notice is for: `record-notice:union`, `record-notice:higher-government:150802-government`. */
export const addresseeOf = (id: string): string | null => (id.startsWith('record-notice:') ? (id.split(':')[1] ?? null) : null);

interface Told {
  readonly by: string;
  readonly content: string;
}

/** The data of the command, without what was left empty. */
export function dataOf({ command, id }: Pick<Owed, 'command' | 'id'>, entry: Entry, { by, content }: Told): Record<string, string> {
  const { to, organ, takenBy, head, number, news, way } = entry;
  switch (command) {
    case 'record-notice':
      return filled({ addressee: addresseeOf(id) ?? 'other', from: by, to, way, what: content });
    case 'record-report-forwarded':
    case 'record-express-report':
      return filled({ to: organ, way, from: by, takenBy, what: content });
    case 'record-follow-up-report':
      return filled({ to: organ, way, from: by, news });
    case 'record-report-received':
      return filled({ from: 'department', way, takenBy, what: content });
    case 'record-unit-informed':
      return filled({ head, way });
    default:
      return filled({ number });
  }
}

function filled(all: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])));
}
