import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { api, ask } from '../api/client';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';

interface Props {
  readonly code: string;
  readonly onClose: () => void;
}

/** A place: its names over the years and its organs of today. */
export function PlaceDrawer({ code, onClose }: Props) {
  const words = useWords();
  const { law } = words;
  const place = useQuery({
    queryKey: ['place', code],
    queryFn: () => ask(api.GET('/api/places/{code}', { params: { path: { code } } })),
  });
  return (
    <Drawer open onClose={onClose} title={place.data?.fullName ?? law.details} size="large">
      <Reading of={place}>
        {({ versions, organs }) => (
          <>
            <h3>{law.history}</h3>
            <ul>
              {versions.map(({ name, kind, until }, index) => (
                <li key={index}>
                  {name} <span className="quiet">{law.placeKinds[kind]}</span>{' '}
                  <span className="quiet">{until === null ? law.stands : law.gone(until.goneBy)}</span>
                </li>
              ))}
            </ul>
            <h3>{law.organsThere}</h3>
            <ul>
              {organs.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </>
        )}
      </Reading>
    </Drawer>
  );
}
