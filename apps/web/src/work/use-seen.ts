import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { onceAttended } from '../api/attended';
import { useUnread } from '../notices/notices';
import { useInSight } from '../parts/use-in-sight';
import { markSeen } from './work';

/**
 * Whoever has a case before him has seen it up to its last entry, and has read its reminders, also one that comes meanwhile; 我的工作 then tells only what
 * comes later. A page that nobody is at sees nothing: what nobody reads has to reach the post above.
 */
export function useSeen(caseId: string, seq: number): void {
  const queries = useQueryClient();
  const inSight = useInSight();
  const { unread } = useUnread();
  const marked = useRef('');
  useEffect(() => {
    const upTo = `${caseId} ${seq}`;
    if (!inSight || (unread === 0 && marked.current === upTo)) return;
    return onceAttended(() => {
      markSeen({ caseId, seq }).then(
        () => {
          marked.current = upTo;
          void queries.invalidateQueries({ queryKey: ['work', 'handling'] });
          void queries.invalidateQueries({ queryKey: ['notices'] });
        },
        // It is marked again at the next look; nothing of the case hangs on it.
        () => undefined,
      );
    });
  }, [caseId, seq, unread, inSight, queries]);
}
