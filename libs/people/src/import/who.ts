import type { PersonLine } from './lines';
import type { LineFault } from './sheet';

/** The ways on which somebody is reached. */
export interface Contact {
  readonly account: string | null;
  readonly email: string | null;
  readonly mobile: string | null;
  readonly webhook: string | null;
}

export interface KnownHolder extends Contact {
  readonly id: string;
  readonly name: string;
}

/** Somebody as he is after the import. */
export interface PlannedHolder extends KnownHolder {
  /** Of one who is new the id stands for him within the plan alone. */
  readonly is: 'new' | 'changed' | 'same';
  /** The first line that names him. */
  readonly line: number;
  /** What the workbook says of him so far. */
  readonly said: Contact;
}

/** The accounts that there are, with the person of whatever organ to whom each belongs; null while it belongs to nobody. */
export type Accounts = ReadonlyMap<string, { readonly holder: string; readonly name: string } | null>;

/** Says what is wrong with a line. */
export type Told = (column: string, code: string, params?: LineFault['params']) => void;

/** People on record, and those that the lines above name. */
export interface Known {
  readonly holders: readonly KnownHolder[];
  readonly above: readonly PlannedHolder[];
  readonly accounts: Accounts;
}

const titles = { account: '账号', email: '电子邮箱', mobile: '手机', webhook: '即时通讯账号' } as const;
const ways = ['account', 'email', 'mobile', 'webhook'] as const;

/** Those of a name, as they are after the lines above. */
export function namedOf(name: string, { holders, above }: Known): readonly KnownHolder[] {
  const others = holders.filter((one) => !above.some(({ id }) => id === one.id));
  return [...above, ...others].filter((one) => one.name === name);
}

/** Whom a line is about, as he is after it; null where that was told to be wrong. */
export function holderOf(line: PersonLine, known: Known, told: Told): PlannedHolder | null {
  const named = namedOf(line.name, known);
  const he = line.account === null ? named[0] : (named.find(({ account }) => account === line.account) ?? withoutAccount(named));
  if (line.account === null && named.length > 1) {
    told('姓名', 'import-name-twice', { name: line.name });
    return null;
  }
  if (!isFree(line.account, he?.id, known, told)) return null;
  const before = known.above.find(({ id }) => id === he?.id);
  const other = ways.find(
    (way) => line[way] !== null && before !== undefined && before.said[way] !== null && before.said[way] !== line[way],
  );
  if (before !== undefined && other !== undefined) {
    told(titles[other], 'import-two-lines', { n: before.line });
    return null;
  }
  return planned(line, he, before, known);
}

/** Somebody of the name who has no account yet is the one to whom it is given. */
function withoutAccount(named: readonly KnownHolder[]): KnownHolder | undefined {
  return named.length === 1 ? named.find(({ account }) => account === null) : undefined;
}

function isFree(account: string | null, he: string | undefined, { accounts, above }: Known, told: Told): boolean {
  if (account === null) return true;
  const owner = accounts.get(account);
  const taken = above.find((one) => one.account === account && one.id !== he) ?? (owner?.holder === he ? null : owner);
  if (owner === undefined) told('账号', 'account-unknown', { account });
  else if (taken !== null && taken !== undefined) told('账号', 'account-of-another', { name: taken.name });
  else return true;
  return false;
}

function planned(line: PersonLine, he: KnownHolder | undefined, before: PlannedHolder | undefined, { holders }: Known): PlannedHolder {
  const after = merged(line, he);
  const recorded = holders.find(({ id }) => id === he?.id);
  const isSame = recorded !== undefined && ways.every((way) => recorded[way] === after[way]);
  return {
    id: he?.id ?? `line-${line.line}`,
    name: line.name,
    ...after,
    is: recorded === undefined ? 'new' : isSame ? 'same' : 'changed',
    line: before?.line ?? line.line,
    said: merged(line, before?.said),
  };
}

function merged(line: Contact, earlier: Contact | undefined): Contact {
  const of = (way: keyof Contact) => line[way] ?? earlier?.[way] ?? null;
  return { account: of('account'), email: of('email'), mobile: of('mobile'), webhook: of('webhook') };
}
