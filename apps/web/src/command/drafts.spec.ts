import { draftName, dropDraftsOf, keepDraft, newKey, readDraft } from './drafts';

const store = new Map<string, string>();
let room = 'enough';
beforeAll(() => {
  Object.defineProperty(globalThis, 'localStorage', {
    value: {
      get length() {
        return store.size;
      },
      key: (index: number) => [...store.keys()][index] ?? null,
      getItem: (name: string) => store.get(name) ?? null,
      setItem: (name: string, value: string) => {
        if (room !== 'enough') throw new Error('QuotaExceededError');
        store.set(name, value);
      },
      removeItem: (name: string) => store.delete(name),
    },
  });
});
beforeEach(() => {
  store.clear();
  room = 'enough';
});

const draft = { values: { data: { reason: '理由' } }, at: '2025-03-03T01:30:00.000Z', sent: null };

test('a draft is found again under its name, with what was sent of it', () => {
  const sent = { key: 'k', path: '/api', body: { data: {} }, attempts: 1 };
  keepDraft('a', { ...draft, sent });
  expect(readDraft('a')).toEqual({ ...draft, sent });
  expect(readDraft('b')).toBeNull();
});

test('what is no draft is none, whatever lies there', () => {
  for (const kept of ['', 'null', '[]', '{"values":"x","at":"y"}', '{broken']) {
    store.set('a', kept);
    expect([kept, readDraft('a')]).toEqual([kept, null]);
  }
});

test('signing out removes the drafts of the account, and of no other whose name begins like it', () => {
  keepDraft(draftName('li', 'case', 'form-team'), draft);
  keepDraft(draftName('lisi', 'case', 'form-team'), draft);
  store.set('anjian.language', 'en');
  dropDraftsOf('li');
  expect([...store.keys()]).toEqual([draftName('lisi', 'case', 'form-team'), 'anjian.language']);
});

test('a full store loses the draft and says nothing of an older one', () => {
  keepDraft('a', draft);
  room = 'none';
  keepDraft('a', { ...draft, at: '2025-03-03T02:00:00.000Z' });
  expect(readDraft('a')).toBeNull();
});

test('each act has a key of its own', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(newKey()).not.toBe(newKey());
});
