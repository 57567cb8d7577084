import type { Clock, Fact, Text } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Act, Command, ProcedureKind, Rejection } from '@app/streams';
import { actOfTime } from './act-of-time';
import type { Apply, Decide, Decision } from './decision';
import type { CommandWords } from './description';
import { markIrregular, refuseProposed } from './done';
import type { NewEvent, RecordedEvent } from './event';
import { articleOfGate } from './gate-article';
import type { LawSheet } from './law-sheet';
import { governing } from './matter';
import type { CommandRule, FactsOf, Matter, MessageRule, Part, Wanted } from './matter';
import type { Gate, Procedure, Records, Task, World } from './procedure';

interface Known<P extends string> {
  readonly stage: P;
  readonly facts: readonly Fact[];
}

/** What a procedure says beside its parts. */
export interface Written<S extends Known<P>, P extends string> {
  readonly kind: ProcedureKind;
  /** By the name under which a workflow shows its updates, in the order of a life. */
  readonly parts: Readonly<Record<string, Part<S, P>>>;
  /** All stages, in the order of a life; those of `apart` end it otherwise, and no step is done or missing in them. */
  readonly lifetime: readonly P[];
  readonly apart: readonly P[];
  /** The commands by which it goes its usual way, in their order. */
  readonly way: readonly string[];
  readonly opening: Omit<CommandRule<null, P>, 'stages'> & { readonly command: string; opened(event: RecordedEvent): S };
  /** Refuses an act for its time; asked after what stands against it anyhow. */
  readonly refuseTime: (state: S, command: Command, world: World) => Rejection | null;
}

type Common =
  | 'updates'
  | 'hears'
  | 'records'
  | 'apart'
  | 'words'
  | 'way'
  | 'beside'
  | 'ready'
  | 'optionNames'
  | 'options'
  | 'decide'
  | 'lapse'
  | 'evolve'
  | 'stage'
  | 'facts'
  | 'tasks'
  | 'gates'
  | 'reactions';

/** All of a procedure that follows from its parts, and the words of its commands and messages. */
export function fromParts<S extends Known<P>, P extends string>({
  kind,
  parts: themes,
  lifetime,
  apart,
  way,
  opening,
  refuseTime,
}: Written<S, P>) {
  const parts = Object.values(themes);
  const matters = parts.flatMap((part) => part.matters);
  const orders: ReadonlyMap<string, CommandRule<S, P>> = rowsOf(matters.map(({ commands }) => commands));
  const messages: ReadonlyMap<string, MessageRule<S, P>> = rowsOf(matters.map((matter) => matter.messages));
  const changes: ReadonlyMap<string, Apply<S>> = rowsOf(matters.map((matter) => matter.changes));
  const facts: ReadonlyMap<string, FactsOf> = rowsOf(matters.map((matter) => matter.facts));
  const told = rowsOf(matters.map((matter) => matter.reactions));
  const options = rowsOf(matters.map((matter) => matter.options));
  const rules: ReadonlyMap<string, MessageRule<S, P>> = new Map<string, MessageRule<S, P>>([...orders, ...messages]);
  const openingDecide: Decide<null> = opening.decide;
  const notOpened = reject('not-opened', { procedure: kind });
  const commandTitles: Readonly<Record<string, Text>> = {
    [opening.command]: opening.title,
    ...Object.fromEntries([...rules].map(([name, { title }]) => [name, title])),
  };

  const common: Pick<Procedure<S>, Common | 'kind' | 'opening' | 'stages' | 'apart' | 'commands'> = {
    kind,
    opening: opening.command,
    stages: Object.fromEntries(lifetime.map((stage) => [stage, ordersIn(stage)])),
    apart,
    commands: [opening.command, ...rules.keys()],
    updates: Object.fromEntries(
      Object.entries(themes).map(([name, part], index) => [name, [...(index === 0 ? [opening.command] : []), ...namesIn(part)]]),
    ),
    hears: [...messages.keys()],
    records: Object.entries(themes).flatMap(([group, part], index) =>
      part.matters.map((matter) => recordsOf(group, matter, index === 0 ? [opening.command] : [])),
    ),
    words: wordsOf(parts, opening),
    way,
    beside: Object.fromEntries([...orders].flatMap(([name, { beside = [] }]) => (beside.length === 0 ? [] : [[name, beside]]))),
    ready,
    optionNames: [...options.keys()],
    options: (state, world) => Object.fromEntries([...options].map(([name, optionsOf]) => [name, optionsOf(state, world)])),
    decide,
    // A missed limit has no legal effect of its own (T-33): only a matter that says so does anything.
    lapse: (state, rung, world) => {
      const events = matters.flatMap((matter) => matter.lapse?.(state, rung, world) ?? []);
      return [...events, ...following(state, events, actOfTime(world.now), world)];
    },
    evolve,
    stage: (state) => state.stage,
    facts: (state) => state.facts,
    tasks: (state, clocks, world) =>
      worded([...matters.flatMap((matter) => matter.tasks?.(state, clocks, world) ?? []), ...handovers(state)], clocks),
    gates,
    reactions: (event) => told.get(event.kind)?.(event) ?? [],
  };
  return { ...common, commandTitles, handovers, worded };

  function ordersIn(stage: P): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      [...rules].flatMap(([command, rule]) => {
        const targets: readonly P[] | undefined = rule.stages[stage];
        return targets === undefined ? [] : [[command, targets]];
      }),
    );
  }

  /** What an order comes to. Never throws for data that its schema let in. A message is never refused for its time. */
  function decide(state: S | null, command: Command, world: World): Decision {
    if (state === null) return command.name === opening.command ? opens(command, world) : notOpened;
    const message = messages.get(command.name);
    if (message !== undefined) return message.decide(state, command, world);
    const order = orders.get(command.name);
    if (order === undefined) return reject('unknown-command', { command: command.name });
    const early = refuseStage(state, command.name, order) ?? order.ready?.(state, world) ?? null;
    if (early !== null) return early;
    const against = forbidden(state, command.name, order, world);
    const refused = refuseProposed(command.act, against) ?? refuseTime(state, command, world);
    if (refused !== null) return refused;
    const decided = order.decide(state, command, world);
    if (isRejection(decided)) return decided;
    return [...decided, ...markIrregular(command, against), ...following(state, decided, command.act, world)];
  }

  function opens(command: Command, world: World): Decision {
    const decided = openingDecide(null, command, world);
    return isRejection(decided) ? decided : [...decided, ...following(null, decided, command.act, world)];
  }

  function following(state: S | null, events: readonly NewEvent[], act: Act, world: World): readonly NewEvent[] {
    if (events.length === 0) return [];
    const { by, enteredBy, via, documents } = act;
    const as = { seq: Number.MAX_SAFE_INTEGER, recordedAt: world.now, turnId: '', by, enteredBy, via, documents };
    const after = events.reduce<S | null>((folded, event) => evolve(folded, { ...event, ...as }), state);
    if (after === null) return [];
    return matters.flatMap((matter) => matter.follows?.(after, world) ?? []);
  }

  /** What stands against an order whatever its data: its stage, the state of the case, a gate that this stream holds. */
  function ready(state: S | null, command: string, world: World): Rejection | null {
    if (state === null) return command === opening.command ? (opening.ready?.(null, world) ?? null) : notOpened;
    if (command === opening.command) return reject('already-opened', { procedure: kind });
    const order = orders.get(command);
    if (order === undefined) return reject('unknown-command', { command });
    const early = refuseStage(state, command, order) ?? order.ready?.(state, world) ?? null;
    return early ?? forbidden(state, command, order, world)[0] ?? null;
  }

  /** All of the law that stands against an order whatever its data. */
  function forbidden(state: S, command: string, order: CommandRule<S, P>, world: World): readonly Rejection[] {
    const said = order.forbids?.(state, world) ?? [];
    const shut = shutGates(state, command, world.law).filter(({ params }) => params['gate'] !== order.tells);
    return [...said, ...shut];
  }

  function refuseStage({ stage }: S, command: string, { stages, step }: CommandRule<S, P>): Rejection | null {
    if (stages[stage] !== undefined) return null;
    if (step === undefined || apart.includes(stage)) return reject('wrong-stage', { command, stage });
    const done = lifetime.indexOf(stage) >= lifetime.indexOf(step.done);
    if (done) return reject('already-done', { command });
    return reject(step.missing, { command, stage }, { article: step.article });
  }

  /** The gates that this stream holds itself. */
  function gates(state: S, law: LawSheet): readonly Gate[] {
    return matters.flatMap((matter) => matter.gates?.(state, law) ?? []);
  }

  /** What the gates of this very stream say against a command, each with its article; gates of other streams are looked up by the ledger. */
  function shutGates(state: S, command: string, law: LawSheet): readonly Rejection[] {
    const blocking = law.gates.filter(({ blocks }) => blocks.procedure === kind && blocks.command === command);
    if (blocking.length === 0) return [];
    const own = gates(state, law);
    return blocking.flatMap((rule) => {
      const shut = own.find((gate) => gate.gate === rule.id && gate.state === 'shut');
      if (shut === undefined) return [];
      const { gate, holder, since, role } = shut;
      const article = articleOfGate(rule, state.facts);
      if (role === 'unmapped') return [reject('role-unmapped', { gate, competent: holder }, { article })];
      return [reject('gate-blocked', { gate, holder, since }, { article })];
    });
  }

  /** The state after an event. Append-only: a kind and version once written must be understood for ever; unknown kinds change nothing. */
  function evolve(state: S | null, event: RecordedEvent): S {
    const changed = state === null ? opening.opened(event) : (changes.get(event.kind)?.(state, event) ?? state);
    return { ...changed, facts: [...changed.facts, ...(facts.get(event.kind)?.(event) ?? [])] };
  }

  function handovers(state: S): readonly Wanted[] {
    return matters.flatMap((matter) => matter.handovers?.(state) ?? []);
  }

  /** The lines of an inbox, each with the clock that presses. */
  function worded(tasks: readonly Wanted[], clocks: readonly Clock[]): readonly Task[] {
    return tasks.map(({ presses, ref, of, note, ...task }) => {
      const { zh, en } = commandTitles[task.command] ?? { zh: task.command, en: task.command };
      const shown = of === undefined && ref !== undefined ? { zh: ref, en: ref } : (of ?? null);
      const named = shown === null ? { zh, en } : { zh: `${zh}（${shown.zh}）`, en: `${en} (${shown.en})` };
      const title = note === undefined ? named : { zh: `${named.zh}：${note.zh}`, en: `${named.en}: ${note.en}` };
      const clock =
        typeof presses === 'string' ? clocks.find(({ id, rule }) => id === presses || rule === presses) : governing(clocks, presses ?? []);
      return { ...task, title, ...(clock === undefined ? {} : { clock: clock.id }) };
    });
  }
}

function namesIn<S, P extends string>({ matters }: Part<S, P>): readonly string[] {
  return matters.flatMap(({ commands = {} }) => Object.keys(commands));
}

/** What a matter writes: an event changes the state, is a fact, or is told to others. The opening stands in a matter of the first theme that has no command. */
function recordsOf<S, P extends string>(
  group: string,
  { commands, changes, facts, reactions }: Matter<S, P>,
  otherwise: readonly string[],
): Records {
  const kinds = Object.keys({ ...changes, ...facts, ...reactions });
  return { group, kinds, commands: commands === undefined ? otherwise : Object.keys(commands) };
}

function rowsOf<T>(tables: readonly (Readonly<Record<string, T>> | undefined)[]): ReadonlyMap<string, T> {
  return new Map(tables.flatMap((table) => Object.entries(table ?? {})));
}

/** What each command of people says of itself, by theme. */
function wordsOf<S, P extends string>(
  parts: readonly Part<S, P>[],
  { command, title, article, usually }: Pick<CommandRule<null, P>, 'title' | 'article' | 'usually'> & { readonly command: string },
): Readonly<Record<string, CommandWords>> {
  const [first] = parts;
  const given = parts.flatMap((part) =>
    part.matters.flatMap(({ commands = {} }) =>
      Object.entries(commands).map(([name, rule]): [string, CommandWords] => [
        name,
        { title: rule.title, article: rule.article, usually: rule.usually, group: part.title },
      ]),
    ),
  );
  return { [command]: { title, article, usually, group: first?.title ?? title }, ...Object.fromEntries(given) };
}
