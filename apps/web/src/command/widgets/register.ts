import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask } from '../../api/client';

/** What was typed, once the typing has paused. */
export function usePaused(typed: string, afterMs = 250): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(typed), afterMs);
    return () => clearTimeout(timer);
  }, [typed, afterMs]);
  return paused;
}

/** Organs whose name holds what was typed, as they stood on a day. */
export function useOrgansNamed(typed: string, on: string) {
  const q = usePaused(typed.trim());
  return useQuery({
    queryKey: ['organs', q, on],
    queryFn: () => ask(api.GET('/api/organs', { params: { query: { q, on } } })),
    enabled: q !== '',
    staleTime: 600_000,
  });
}

/** A place with its organs on a day, by its code. */
export function usePlace(code: string | null, on: string) {
  return useQuery({
    queryKey: ['place', code, on],
    queryFn: () => ask(api.GET('/api/places/{code}', { params: { path: { code: code ?? '' }, query: { on } } })),
    enabled: code !== null && /^\d{6}$/.test(code),
    staleTime: 600_000,
  });
}

export function usePlacesNamed(typed: string, on: string) {
  const q = usePaused(typed.trim());
  return useQuery({
    queryKey: ['places', q, on],
    queryFn: () => ask(api.GET('/api/places', { params: { query: { q, on } } })),
    enabled: q !== '',
    staleTime: 600_000,
  });
}
