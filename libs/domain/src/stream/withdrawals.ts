import { wouldHaveFired } from '@app/clock';
import type { Fact, Text } from '@app/clock';
import type { Command } from '@app/streams';
import { dayInWords } from './day-in-words';
import type { NewEvent } from './event';
import type { Procedure, World } from './procedure';
import { streamClocks } from './projection';
import { reminderOffset } from './reminder-offset';
import type { GivenRung, StreamState } from './state';
import { dayAt, instantOfTime } from './times';

/** A turn before it is written: the stream before and after what it decided. */
export interface Decided {
  readonly procedure: Procedure;
  readonly before: StreamState;
  readonly after: StreamState;
  readonly command: Command;
  readonly caseId: string;
}

/**
 * Takes back what an act that was in time and is entered later makes wrong: the reminders that an end has passed, and what was prepared because of it,
 * which would not have been given (C-11). Each keeps its history; whoever received it is told; and it can be given again when its day returns.
 */
export function withdrawals(turn: Decided, world: World): readonly NewEvent[] {
  const { procedure, before, after, caseId } = turn;
  if (before.own === null || after.own === null || before.given.length === 0) return [];
  const known = new Set(procedure.facts(before.own));
  const facts = procedure.facts(after.own);
  const since = earliest(facts.filter((fact) => !known.has(fact)));
  if (since === null) return [];
  const offset = reminderOffset(caseId);
  const wrong = before.given.filter(
    (given) => given.at >= since && !wouldHaveFired(world.law.clocks, facts, world.calendar, given, offset),
  );
  return wrong.flatMap((given) => takenBack(given, reasonOf(turn, given, world), world));
}

function earliest(facts: readonly Fact[]): string | null {
  return facts.map(({ at }) => instantOfTime(at)).sort()[0] ?? null;
}

function reasonOf({ procedure, after, command, caseId }: Decided, { clock: id }: GivenRung, world: World): Text {
  const title = procedure.words[command.name]?.title ?? { zh: '有关事项', en: 'an act' };
  const done = dayAt(command.act.occurredAt);
  const entered = dayAt(world.now);
  const clock = streamClocks(procedure, after, world, caseId).find((found) => found.id === id);
  const zh = `“${title.zh}”于${dayInWords(done)}办理，${dayInWords(entered)}登记`;
  const en = `"${title.en}" was done on ${done} and entered on ${entered}`;
  if (clock === undefined) return { zh, en };
  if (clock.settledAt !== null) return { zh: `${zh}，“${clock.title.zh}”已经办结`, en: `${en}: "${clock.title.en}" is done` };
  if (clock.dueDate === null) return { zh: `${zh}，“${clock.title.zh}”暂停计算`, en: `${en}: "${clock.title.en}" is paused` };
  return {
    zh: `${zh}，“${clock.title.zh}”的届满日期为${dayInWords(clock.dueDate)}`,
    en: `${en}: "${clock.title.en}" ends on ${clock.dueDate}`,
  };
}

/** The withdrawal itself, and the word of it to whoever had received the reminder. */
function takenBack({ rung, clock, at, to, text }: GivenRung, reason: Text, { now }: World): readonly NewEvent[] {
  const on = dayAt(at);
  const said = {
    zh: `已撤回${dayInWords(on)}的提醒“${text.zh}”：${reason.zh}`,
    en: `The reminder of ${on} is withdrawn ("${text.en}"): ${reason.en}`,
  };
  const told = { rung: `${rung}:withdrawn`, clock, name: 'withdrawn', at: now, to, action: 'remind', text: said, late: false };
  return [
    { kind: 'rung.withdrawn', version: 1, occurredAt: now, data: { rung, clock, reason } },
    { kind: 'rung.fired', version: 1, occurredAt: now, data: told },
  ];
}
