import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { markSeen } from './work';

/** Whoever has a case before him has seen it up to its last entry; 我的工作 then tells only what comes later. */
export function useSeen(caseId: string, seq: number): void {
  const queries = useQueryClient();
  useEffect(() => {
    markSeen({ caseId, seq }).then(
      () => queries.invalidateQueries({ queryKey: ['work', 'handling'] }),
      // It is marked again at the next look; nothing of the case hangs on it.
      () => undefined,
    );
  }, [caseId, seq, queries]);
}
