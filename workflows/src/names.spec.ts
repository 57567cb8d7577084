import { procedures } from '@app/domain';
import {
  investigationHears,
  investigationUpdates,
  rectificationHears,
  rectificationUpdates,
  replacedUpdates,
  supervisionHears,
  supervisionUpdates,
} from '@app/streams';

const updates = { investigation: investigationUpdates, rectification: rectificationUpdates, supervision: supervisionUpdates };
const hears: Readonly<Record<string, readonly string[]>> = {
  investigation: investigationHears,
  rectification: rectificationHears,
  supervision: supervisionHears,
};

test.each(Object.entries(updates))(
  '%s: every command is an update or a message that its run knows, and none of them is anything else',
  (kind, themes) => {
    const named = [...Object.values(themes).flat(), ...(hears[kind] ?? [])];
    const commands = procedures[kind as keyof typeof procedures].commands;
    expect([...named].sort()).toEqual([...commands].sort());
    expect(new Set(named).size).toBe(named.length);
    expect(Object.keys(replacedUpdates).filter((name) => named.includes(name))).toEqual([]);
  },
);
