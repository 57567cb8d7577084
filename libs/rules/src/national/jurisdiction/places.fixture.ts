import type { Place } from '@app/domain';
import { places } from '../../places/places';

function place(code: string, name: string, kind: Place['kind'], parent: string): Place {
  return { code, name, kind, parent, validFrom: 1980, validTo: null };
}

/** The register of this release, and kinds of place that it does not hold yet. */
export const allKinds: readonly Place[] = [
  ...places,
  place('152500', '锡林郭勒盟', 'league', '150000'),
  place('152502', '锡林浩特市', 'county-city', '152500'),
  place('441371', '仲恺高新技术产业开发区', 'zone', '441300'),
  place('450471', '梧州高新技术产业开发区', 'zone', '450400'),
  place('440471', '珠海高新技术产业开发区', 'zone', '440400'),
  place('450971', '桂平市长安工业园区', 'zone', '450881'),
];
