import { instantShown, occurredShown } from '../format/moment';
import { useSay, useWords } from '../text/language';
import type { Line } from './rectification';

interface Props {
  readonly lines: readonly Line[];
  readonly caption: string;
  readonly named: (code: string) => string;
}

/** The ledger of correspondence: they wrote to the left, we judged to the right, one below the other as they came. */
export function Correspondence({ lines, caption, named }: Props) {
  const { rectification } = useWords();
  if (lines.length === 0) return <p className="quiet">{rectification.quiet}</p>;
  return (
    <table className="two-columns">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rectification.they}</th>
          <th scope="col">{rectification.we}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <td data-title={rectification.they} className={line.side === 'they' ? undefined : 'blank'}>
              {line.side === 'they' ? <Said line={line} named={named} /> : null}
            </td>
            <td data-title={rectification.we} className={line.side === 'we' ? undefined : 'blank'}>
              {line.side === 'we' ? <Said line={line} named={named} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A letter is of its day, a report or a judgment of its hour. */
function Said({ line: { at, by, text, resultText }, named }: { readonly line: Line; readonly named: (code: string) => string }) {
  const words = useWords();
  const say = useSay();
  return (
    <>
      <div className="quiet">
        {named(by)} <span className="moment">{resultText === null ? occurredShown(at, words) : instantShown(at, words)}</span>
      </div>
      {resultText === null ? null : <strong>{words.rectification.finding(say(resultText))}</strong>}
      <div className="said-text">{text}</div>
    </>
  );
}
