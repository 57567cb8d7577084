import { useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

/** Whether the page is the one in sight, and no tab behind another. */
export function useInSight(): boolean {
  return useSyncExternalStore(listen, () => document.visibilityState === 'visible');
}
