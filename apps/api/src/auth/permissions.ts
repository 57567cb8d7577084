import { SetMetadata } from '@nestjs/common';
import type { Operator, Role, Scope } from '@app/persistence';
import type { ProcedureKind } from '@app/streams';
import { Problem } from '../problems/problem';

/** What a route may be about. Each route names one, or says that it is public. */
export type RoutePermission =
  | 'case.list'
  | 'case.read'
  | 'case.open'
  | 'case.act'
  | 'document.read'
  | 'document.file'
  | 'task.list'
  | 'notice.read'
  | 'law.read'
  | 'law.record'
  | 'register.read'
  | 'register.record'
  | 'calendar.record'
  | 'people.read'
  | 'people.record'
  | 'notice.set'
  | 'sandbox.advance'
  | 'metrics.read'
  // Of everybody who has signed in, also while the password has still to be changed.
  | 'session.own';

/** A command has a permission of its own, beside that of its route: its name within its procedure. */
export type Permission = RoutePermission | `command:${ProcedureKind}.${string}`;

type Granted = 'all' | readonly Permission[];

// Today one role may all. Who may do what, and where, is decided in this file and nowhere else.
const roles: Readonly<Record<Role, Granted>> = { operator: 'all' };

export function may({ role }: Pick<Operator, 'role'>, permission: Permission): boolean {
  const granted = roles[role];
  return granted === 'all' || granted.includes(permission);
}

/** @throws Problem `forbidden` */
export function demandMay(operator: Pick<Operator, 'role'>, permission: Permission): void {
  if (!may(operator, permission)) throw new Problem('forbidden');
}

/** Of what somebody sees a list; every list of cases, or of what belongs to them, takes it. @throws Problem `forbidden` */
export function scopeOf(operator: Operator, list: 'case.list' | 'task.list'): Scope {
  demandMay(operator, list);
  return { places: null };
}

export function ofCommand(procedure: ProcedureKind, command: string): Permission {
  return `command:${procedure}.${command}`;
}

export const permissionKey = 'anjian:permission';

/** The permission that a route asks for. A route that names none, and is not public, is refused to everybody. */
export const Needs = (permission: RoutePermission) => SetMetadata(permissionKey, permission);
