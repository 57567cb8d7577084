import { useQuery } from '@tanstack/react-query';
import { send } from '../../api/client';
import type { Preview } from '../../api/client';
import { usePaused } from '../widgets/register';

interface Asked {
  readonly caseId: string;
  readonly command: string;
  readonly body: unknown;
  /** complete: what has to be filled in is. */
  readonly state: 'complete' | 'lacking' | 'sent';
}

/** What the act would come to as the form stands, asked a moment after the last change. Nothing is recorded by it. */
export function usePreview({ caseId, command, body, state }: Asked) {
  const typed = JSON.stringify(body);
  const paused = usePaused(typed, 500);
  // What has just become complete is not asked with what was typed before.
  const fresh = typed === paused && state === 'complete';
  const query = useQuery({
    queryKey: ['case', caseId, 'preview', command, paused],
    queryFn: () => send<Preview>('POST', `/api/cases/${caseId}/preview/${command}`, JSON.parse(paused)),
    enabled: fresh,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  return {
    preview: fresh ? query.data : undefined,
    error: fresh ? query.error : null,
    looking: state === 'complete' && (query.isFetching || !fresh),
  };
}
