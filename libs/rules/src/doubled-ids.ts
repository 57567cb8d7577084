import type { ClockRule } from '@app/clock';
import type { PlacePack } from '@app/domain';
import type { PackFault } from './check-pack-fault';
import { national } from './national/pack';

type Named = readonly { readonly id: string }[];

/** Ids that stand twice in a pack, or in it and in one that holds in the same places. Settings of a nearer place stand in place of those of a farther one. */
export function doubledIn(pack: PlacePack, others: readonly PlacePack[]): readonly PackFault[] {
  const rest = others.filter(({ id }) => id !== pack.id);
  const stepsOf = ({ gates, vettingSteps }: PlacePack): Named => [...gates, ...vettingSteps];
  return [
    ...twice(pack.documents, [], 'documents'),
    ...twice(pack.clauses, [], 'clauses'),
    ...twice(
      pack.supervising,
      rest.flatMap((other) => other.supervising),
      'supervising',
    ),
    ...twice(stepsOf(pack), [...national.gates, ...rest.flatMap(stepsOf)], 'gates'),
    ...twice(
      pack.settings.map(({ name }) => ({ id: name })),
      [],
      'settings',
    ),
    ...Object.entries(pack.clocks).flatMap(([procedure, rules]) => {
      const beside = [national, ...rest].flatMap(({ clocks }) => Object.entries(clocks).filter(([kind]) => kind === procedure));
      return twice(
        rules.map(version),
        beside.flatMap(([, known]) => known.map(version)),
        `clocks.${procedure}`,
      );
    }),
  ];
}

/** Versions of one rule, each with a day or a condition of its own, stand under one id. */
function version({ id, inForce, when }: ClockRule): { readonly id: string; readonly said: string } {
  return { id: `${id} ${inForce?.from ?? ''} ${JSON.stringify(when ?? '')}`, said: id };
}

function twice(own: readonly { readonly id: string; readonly said?: string }[], others: Named, part: string): readonly PackFault[] {
  return own.flatMap(({ id, said = id }, n): readonly PackFault[] => {
    const before = own.slice(0, n).some((one) => one.id === id) || others.some((one) => one.id === id);
    if (!before) return [];
    const reason = { zh: `编号重复：${said}`, en: `its id stands twice: ${said}` };
    return [{ rule: said, code: 'doubled-id', path: [...part.split('.'), n], reason }];
  });
}
