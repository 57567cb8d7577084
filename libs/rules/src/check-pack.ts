import { factNames, isPost } from '@app/clock';
import type { ClockRule, Source } from '@app/clock';
import { isProcedure, organKinds, packFormat, procedures } from '@app/domain';
import type { PlacePack } from '@app/domain';
import type { PackFault } from './check-pack-fault';
import { doubledIn } from './doubled-ids';
import { factVocabulary } from './facts/vocabulary';
import { gateOf } from './law-sheet';
import { clocksIn, releasePacks } from './local/packs';
import { looserThanNational } from './looser-limit';
import { national } from './national/pack';

/** What a pack is looked at beside. */
export interface Beside {
  readonly isPlace: (code: string) => boolean;
  /** The packs that hold in the places above and below it. */
  readonly others: readonly PlacePack[];
}

/**
 * What stands against a pack whose form is right: names that this release does not know, what has no source, ids that stand twice, and limits that would be
 * longer than the nation's. One that is refused changes nothing, so the last good one stays.
 */
export function checkPack(pack: PlacePack, beside: Beside): readonly PackFault[] {
  return [
    ...ofPack(pack, beside),
    ...Object.entries(pack.clocks).flatMap(([procedure, rules]) => ofClocks(procedure, rules)),
    ...ofGates(pack),
    ...ofSteps(pack),
    ...ofClauses(pack),
    ...pack.supervising.flatMap(({ id, basis }, n) => sourced(id, [basis], ['supervising', n])),
    ...pack.supervisionPapers.flatMap(({ id, basis }, n) => sourced(id, [basis], ['supervisionPapers', n])),
    ...doubledIn(pack, beside.others),
  ];
}

function ofPack({ id, format, place }: PlacePack, { isPlace }: Beside): readonly PackFault[] {
  return [
    ...found(format === packFormat, id, 'unknown-format', ['format'], `不是第 ${packFormat} 版格式`, `is not of format ${packFormat}`),
    ...found(isPlace(place), id, 'unknown-place', ['place'], `没有这个地区：${place}`, `no such place: ${place}`),
  ];
}

function ofClocks(procedure: string, rules: readonly ClockRule[] = []): readonly PackFault[] {
  const at = ['clocks', procedure];
  if (!isProcedure(procedures, procedure)) {
    return [fault(procedure, 'unknown-procedure', at, `没有这个程序：${procedure}`, `no such procedure: ${procedure}`)];
  }
  const words = factVocabulary(procedure).map(({ fact }) => fact);
  return rules.flatMap((rule, n) => {
    const path = [...at, n];
    const facts = factNames(rule).filter((fact) => !words.includes(fact));
    const roles = [rule.actor, ...rule.ladder.flatMap(({ to }) => to)].filter((role) => !knownRoles.has(role) && !isPost(role));
    return [
      ...facts.map((name) => fault(rule.id, 'unknown-fact', path, `没有这项事实：${name}`, `no such fact: ${name}`)),
      ...roles.map((name) => fault(rule.id, 'unknown-role', path, `没有这个角色：${name}`, `no such role: ${name}`)),
      ...sourced(rule.id, rule.basis, path),
      ...found(
        !looserThanNational(procedure, rule),
        rule.id,
        'looser-than-national',
        path,
        '地方规定不能放宽全国的期限',
        'a place cannot lengthen a limit of the nation',
      ),
    ];
  });
}

function ofGates({ gates }: PlacePack): readonly PackFault[] {
  return gates.flatMap(({ id, blocks, role, basis }, n) => {
    const path = ['gates', n];
    return [
      ...found(knownGates.has(id), id, 'unknown-gate', path, `没有这个前置条件：${id}`, `no such precondition: ${id}`),
      ...found(hasCommand(blocks), id, 'unknown-command', path, `没有这个事项：${blocks.command}`, `no such command: ${blocks.command}`),
      ...ofRole(id, role, path),
      ...sourced(id, [basis], path),
    ];
  });
}

function ofSteps({ vettingSteps, place }: PlacePack): readonly PackFault[] {
  return vettingSteps.flatMap(({ id, role, body, after, place: of, basis }, n) => {
    const path = ['vettingSteps', n];
    const known = after === null || vettingSteps.slice(0, n).some((step) => step.id === after);
    const kind = body?.kind ?? null;
    return [
      ...found(knownGates.has(id), id, 'unknown-gate', path, `没有这个审核环节：${id}`, `no such step: ${id}`),
      ...found(known, id, 'unknown-step', [...path, 'after'], `之前没有这个环节：${after ?? ''}`, `no such step before it: ${after ?? ''}`),
      ...found(of === place, id, 'unknown-place', [...path, 'place'], '应为本地区的代码', 'must be the place of the pack'),
      ...found(
        kind === null || /^[a-z][a-z-]*$/.test(kind),
        id,
        'unknown-unit',
        [...path, 'body'],
        `没有这类机关：${kind ?? ''}`,
        `no such organ: ${kind ?? ''}`,
      ),
      ...ofRole(id, role, path),
      ...sourced(id, [basis], path),
    ];
  });
}

function ofClauses({ clauses, documents }: PlacePack): readonly PackFault[] {
  return [
    ...clauses.flatMap(({ id, document, quote, units }, n) => {
      const path = ['clauses', n];
      const named = documents.some((one) => one.id === document);
      const unknown = units.flatMap((unit, at) => (organKinds.includes(unit) ? [] : [[unit, at] as const]));
      return [
        ...found(named, id, 'unknown-document', [...path, 'document'], `没有这个文件：${document}`, `no such document: ${document}`),
        ...found(quote.length > 0, id, 'missing-source', [...path, 'quote'], '没有原文', 'has no words of the original'),
        ...unknown.map(([unit, at]) =>
          fault(id, 'unknown-unit', [...path, 'units', at], `没有这类机关：${unit}`, `no such kind of organ: ${unit}`),
        ),
      ];
    }),
    ...documents.flatMap(({ id, standings }, n) =>
      found(standings.length > 0, id, 'missing-source', ['documents', n], '没有写明是否有效', 'does not say how it stands'),
    ),
  ];
}

function ofRole(rule: string, role: string, path: PackFault['path']): readonly PackFault[] {
  return found(knownRoles.has(role), rule, 'unknown-role', [...path, 'role'], `没有这个角色：${role}`, `no such role: ${role}`);
}

function sourced(rule: string, basis: readonly Source[], path: PackFault['path']): readonly PackFault[] {
  const named = basis.length > 0 && basis.every(({ law, article }) => law.trim() !== '' && article.trim() !== '');
  return found(named, rule, 'missing-source', [...path, 'basis'], '没有写明出处', 'names no source');
}

function hasCommand({ procedure, command }: { readonly procedure: string; readonly command: string }): boolean {
  return isProcedure(procedures, procedure) && procedures[procedure].commands.includes(command);
}

function found(
  holds: unknown,
  rule: string,
  code: PackFault['code'],
  path: PackFault['path'],
  zh: string,
  en: string,
): readonly PackFault[] {
  return holds === true ? [] : [fault(rule, code, path, zh, en)];
}

function fault(rule: string, code: PackFault['code'], path: PackFault['path'], zh: string, en: string): PackFault {
  return { rule, code, path, reason: { zh, en } };
}

const releaseGates = [...national.gates, ...releasePacks.flatMap(({ gates, vettingSteps }) => [...gates, ...vettingSteps.map(gateOf)])];
/** Those that a procedure knows how to open and that have words. */
const knownGates: ReadonlySet<string> = new Set(releaseGates.map(({ id }) => id));
const releaseClocks = [...Object.values(national.clocks).flat(), ...clocksIn(releasePacks)];
const knownRoles: ReadonlySet<string> = new Set([
  ...releaseGates.map(({ role }) => role),
  ...releaseClocks.flatMap(({ actor, ladder }) => [actor, ...ladder.flatMap(({ to }) => to)]),
]);
