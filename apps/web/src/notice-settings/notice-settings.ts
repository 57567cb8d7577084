import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';

export type Now = components['schemas']['NoticeSettingsNow'];
export type Settings = components['schemas']['NoticeSettings'];
export type SetOnce = components['schemas']['NoticeSettingsSet'];
export type TestMessage = components['schemas']['TestMessage'];
export type Way = TestMessage['way'];

export const settingsQuery = queryOptions({ queryKey: ['notice-settings'], queryFn: () => ask(api.GET('/api/notices/settings')) });

const everyMs = 1_000;

/** What came of a test message, asked until something did. */
export function testQuery(id: string) {
  return queryOptions({
    queryKey: ['test-message', id],
    queryFn: () => ask(api.GET('/api/notices/test/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data === undefined || data.state === 'ready' || data.state === 'trying' ? everyMs : false),
  });
}
