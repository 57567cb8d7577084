import { useEffect } from 'react';
import { useWords } from '../text/language';

const product = document.title;
let [name, unread] = [product, 0];

function write(): void {
  document.title = unread === 0 ? name : `(${unread}) ${name}`;
}

/** What the tab of the browser is called while a page is open. */
export function usePageTitle(page: string): void {
  const { shell } = useWords();
  useEffect(() => {
    name = `${page} · ${shell.product}`;
    write();
    return () => {
      name = product;
      write();
    };
  }, [page, shell]);
}

/** How many reminders are unread stands before it, so that one sees it from another tab. */
export function useUnreadInTitle(count: number): void {
  useEffect(() => {
    unread = count;
    write();
    return () => {
      unread = 0;
      write();
    };
  }, [count]);
}
