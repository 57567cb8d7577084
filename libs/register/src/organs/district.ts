import type { OrganKind, Place } from '@app/domain';
import { byPattern } from './by-pattern';
import { nationalOrgans } from './national';
import type { OrganVersion } from './organ-version';
import { agencies } from './special-bodies';

/** Kinds of organs of every place that a special law names there. */
const regulators: readonly OrganKind[] = ['market-supervision', 'quality-supervision'];
const services: readonly OrganKind[] = ['fire-rescue', 'agriculture'];

/** The national bodies: the same objects for every place. */
export const bodiesOfCountry: readonly OrganVersion[] = nationalOrgans.filter(({ origin }) => origin === 'special');

const namedByLaw: ReadonlySet<OrganKind> = new Set([...agencies, ...bodiesOfCountry].map(({ kind }) => kind));

/** Whether a special law names organs of this kind. */
export function isNamedByLaw(kind: OrganKind): boolean {
  return namedByLaw.has(kind);
}

/** The agencies in whose district a place lies: of each kind those that serve the nearest place of its chain. */
export function agenciesFor(chain: readonly Place[]): readonly OrganVersion[] {
  const distance = ({ serves = [] }: OrganVersion): number => chain.findIndex(({ code }) => serves.includes(code));
  const serving = agencies.filter((agency) => distance(agency) >= 0);
  return serving.filter((one) => serving.every((other) => other.kind !== one.kind || distance(one) <= distance(other)));
}

/** Of one place of the chain its own services, and its market regulator where accidents with special equipment can be its own. */
export function ownBodies(chain: readonly Place[]): readonly OrganVersion[] {
  const [, above] = chain;
  // One rung higher than decree 493: never a county's, unless no city stands between it and the province (T-26; counting 4.6.11).
  const regulates =
    above?.kind === 'country' || above?.kind === 'province' || above?.kind === 'autonomous-region' || above?.kind === 'corps';
  const kinds = regulates ? [...services, ...regulators] : services;
  return byPattern(chain, ({ kind }) => kinds.includes(kind));
}
