const shape = /^[a-z0-9][a-z0-9._-]{1,39}$/;

/** The name of an account as it is stored, from what somebody typed: neither case nor full-width letters matter. */
export function accountName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** 2 to 40 letters, digits, dots, hyphens and underscores, the first a letter or a digit. */
export function isAccountName(name: string): boolean {
  return shape.test(name);
}
