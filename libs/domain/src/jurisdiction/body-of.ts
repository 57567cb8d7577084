import type { Text } from '@app/clock';
import type { Place } from '../place/place';
import type { Assignment, CompetentBody } from './body';

/** The government of a place, named in full. */
export function governmentOf(place: Place): CompetentBody {
  const dispatched = place.kind === 'league' || place.kind === 'area';
  const title: Text =
    place.kind === 'country'
      ? { zh: '国务院', en: 'State Council' }
      : {
          zh: `${place.name}${dispatched ? '行政公署' : '人民政府'}`,
          en: `${dispatched ? 'Administrative office' : "People's government"} of ${place.name}`,
        };
  // A dispatched office is no government, so the register's government of that code is not meant.
  return { kind: 'government', place: place.code, organ: dispatched ? null : `${place.code}-government`, title };
}

/** A body of a place: its government, or a department or committee of it. */
export function bodyAt(place: Place, { body, title }: Assignment): CompetentBody {
  if (body === 'government') return governmentOf(place);
  if (place.kind === 'country')
    return { kind: body, place: place.code, organ: null, title: { zh: `国务院${title.zh}`, en: `National ${title.en}` } };
  return { kind: body, place: place.code, organ: null, title: { zh: `${place.name}${title.zh}`, en: `${title.en} of ${place.name}` } };
}

/** An agency of a line authority, whose districts do not follow the administrative divisions. */
export function lineAgency({ body, seat, title }: Assignment): CompetentBody {
  const named = seat === 'local' ? { zh: `事故发生地${title.zh}`, en: `${title.en} of the place of the accident` } : title;
  return { kind: body, place: null, organ: null, title: named };
}

/** The committee of a zone: no government, so nothing but an authorisation makes it responsible (T-25). */
export function committeeOf(zone: Place): CompetentBody {
  return {
    kind: 'zone-committee',
    place: zone.code,
    organ: null,
    title: { zh: `${zone.name}管理委员会`, en: `Administrative committee of ${zone.name}` },
  };
}
