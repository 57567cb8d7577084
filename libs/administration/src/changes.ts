import type { InForce } from '@app/register';
import { freeZoneCode } from '@app/register';
import { ChangeRefused } from './record-change';
import type { Change } from './record-change';
import type { OrganForm, PlaceForm } from './register-forms.schema';

/**
 * The change that a form asks for; a zone without a code gets the next free one below its city.
 *
 * @throws ChangeRefused where a code is missing and none can be given
 */
export function placeChange({ paper, reason, code, ...place }: PlaceForm, now: InForce): Change {
  const found = code ?? newCode(place, now);
  return { change: { kind: 'place', place: { ...place, code: found } }, grounds: { paper, reason } };
}

function newCode({ kind, parent }: Pick<PlaceForm, 'kind' | 'parent'>, { register }: InForce): string {
  const refused = (zh: string, en: string) => new ChangeRefused([{ field: 'code', reason: { zh, en } }]);
  if (kind !== 'zone') throw refused('请填写行政区划代码，只有开发区可以不填', 'give its division code: only a zone goes without');
  const free = freeZoneCode(parent, register);
  if (free === null) throw refused(`${parent}之下的编号已经用完，请填写代码`, `no code is left below ${parent}: give one`);
  return free;
}

export function organChange({ paper, reason, serves, successor, ...organ }: OrganForm): Change {
  const more = { ...(serves === undefined ? {} : { serves }), ...(successor === undefined ? {} : { successor }) };
  return { change: { kind: 'organ', organ: { ...organ, place: organ.id.slice(0, 6), ...more } }, grounds: { paper, reason } };
}
