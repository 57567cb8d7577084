import { Tag } from 'antd';
import type { components } from '../api/schema';
import { instantShown } from '../format/moment';
import { useSay, useWords } from '../text/language';

/** The reminders that were given on the way, in the order of their times. */
export function Fired({ fired }: { readonly fired: readonly components['schemas']['Reminder'][] }) {
  const words = useWords();
  const say = useSay();
  return (
    <ul className="fired">
      {fired.map(({ stream, id, at, text, late }) => (
        <li key={`${stream} ${id}`}>
          <span className="quiet">{instantShown(at, words)}</span> {say(text)} {late ? <Tag>{words.sandbox.late}</Tag> : null}
        </li>
      ))}
    </ul>
  );
}
