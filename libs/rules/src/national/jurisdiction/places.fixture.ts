import type { Place } from '@app/domain';
import { releaseInForce } from '@app/register';

function place(code: string, name: string, kind: Place['kind'], parent: string): Place {
  return { code, name, kind, parent };
}

const { places } = releaseInForce().register;

/** Every place as it was called last, and zones, which no list has. */
export const allKinds: readonly Place[] = [
  ...places.codes().flatMap((code) => places.latest(code) ?? []),
  place('441371', '仲恺高新技术产业开发区', 'zone', '441300'),
  place('450471', '梧州高新技术产业开发区', 'zone', '450400'),
  place('440471', '珠海高新技术产业开发区', 'zone', '440400'),
  place('450971', '桂平市长安工业园区', 'zone', '450881'),
];
