import { useCallback, useState } from 'react';

/** What somebody has typed is kept under his account on this desk, until it is sent or he signs out: all drafts of an account begin alike. */
const nameOf = (account: string, name: string): string => `anjian.draft/${account}/${name}`;

export function keptOf(account: string, name: string): unknown {
  const text = localStorage.getItem(nameOf(account, name));
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names of all that is kept of an account and begins so. */
export function keptNames(account: string, begin: string): readonly string[] {
  const start = nameOf(account, begin);
  return Object.keys(localStorage).flatMap((name) => (name.startsWith(start) ? [begin + name.slice(start.length)] : []));
}

export function keep(account: string, name: string, value: unknown): void {
  try {
    localStorage.setItem(nameOf(account, name), JSON.stringify(value));
  } catch {
    // A full or forbidden store: the form still works, it only does not outlive the tab.
  }
}

export function forget(account: string, name: string): void {
  localStorage.removeItem(nameOf(account, name));
}

/** A state that outlives the tab. @param read takes what was kept, from whatever version of the page, and gives what the form holds */
export function useKept<T>(account: string, name: string, read: (kept: unknown) => T) {
  const [value, setValue] = useState(() => read(keptOf(account, name)));
  const change = useCallback(
    (next: T) => {
      setValue(next);
      keep(account, name, next);
    },
    [account, name],
  );
  const clear = useCallback(() => {
    forget(account, name);
    setValue(read(undefined));
  }, [account, name, read]);
  return [value, change, clear] as const;
}
