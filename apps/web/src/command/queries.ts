import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';

/** All commands with their forms: the same for every case, so asked once. */
export function useCatalogue() {
  return useQuery({ queryKey: ['commands'], queryFn: () => ask(api.GET('/api/commands', {})), staleTime: Infinity });
}

export function useCase(id: string) {
  return useQuery({ queryKey: ['case', id], queryFn: () => ask(api.GET('/api/cases/{case}', { params: { path: { case: id } } })) });
}

/** What may be given now in each procedure of the case, and what its fields pick from. */
export function useAvailable(id: string) {
  return useQuery({
    queryKey: ['case', id, 'commands'],
    queryFn: () => ask(api.GET('/api/cases/{case}/commands', { params: { path: { case: id } } })),
  });
}
