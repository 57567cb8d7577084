import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Duty = Schemas['Duty'];
export type DutyAccident = Schemas['DutyAccident'];
export type Owed = Schemas['OwedReport'];
export type Place = Schemas['Place'];

/** The accidents that are not fully reported. @param organ only those of which it owes something; null for all */
export const dutyQuery = (organ: string | null) =>
  queryOptions({
    queryKey: ['duty', organ],
    queryFn: () => ask(api.GET('/api/duty', { params: { query: organ === null ? {} : { organ } } })),
    // Others tell and record too.
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
  });

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id], queryFn: () => ask(api.GET('/api/cases/{case}', { params: { path: { case: id } } })) });

/** A place with its organs, which change with a reform and not while one looks. */
export const placeQuery = (code: string) =>
  queryOptions({
    queryKey: ['place', code],
    queryFn: () => ask(api.GET('/api/places/{code}', { params: { path: { code } } })),
    staleTime: Infinity,
  });

/** Code of the place above, as it stands; null of a province. */
export const aboveOf = (place: Place | undefined): string | null => place?.versions.at(-1)?.parent ?? null;

/** Id of the organ of that kind at a place; null where it has none. */
export const organOf = (place: Place | undefined, kind: string): Place['organs'][number] | null =>
  place?.organs.find((organ) => organ.kind === kind) ?? null;
