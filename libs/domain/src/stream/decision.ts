import type { Command, Rejection } from '@app/streams';
import type { NewEvent, RecordedEvent } from './event';
import type { World } from './procedure';

export type Decision = readonly NewEvent[] | Rejection;

/** A command whose data its schema has checked. */
export type CommandOf<D> = Omit<Command, 'data'> & { readonly data: D };

export type EventOf<D> = Omit<RecordedEvent, 'data'> & { readonly data: D };

/** How one command is decided. A method type, whose parameters TypeScript compares both ways: each decider names the data that its schema lets in. */
export type Decide<S> = { decide(state: S, command: Command, world: World): Decision }['decide'];

/** How one kind of event changes the state; a method type for the same reason. */
export type Apply<S> = { apply(state: S, event: RecordedEvent): S }['apply'];
