import type { components } from '../api/schema';
import { dayShown } from '../format/moment';
import { useSay, useWords } from '../text/language';
import { BasisShown } from './basis';

/** How a date follows, step by step, with the words of the articles. */
export function Steps({ steps }: { readonly steps: readonly components['schemas']['Step'][] }) {
  const words = useWords();
  const say = useSay();
  return (
    <ol className="derived">
      {steps.map(({ step, text, day, basis, setting }, index) => (
        <li key={`${step} ${index}`}>
          {say(text)}
          {day === undefined || text.zh.includes(day) ? null : <span className="derived-day">{dayShown(day, words)}</span>}
          {setting === undefined ? null : <span className="quiet derived-reading">{words.project.reading}</span>}
          {basis === undefined ? null : <BasisShown basis={basis} />}
        </li>
      ))}
    </ol>
  );
}
