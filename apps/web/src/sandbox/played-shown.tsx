import { Alert } from 'antd';
import { instantShown } from '../format/moment';
import { useSay, useWords } from '../text/language';
import { Fired } from './fired';
import type { Played } from './play';

/** What the last step came to: the acts, a refusal with its reason, and the reminders on the way. */
export function PlayedShown({ played: { acts, fired } }: { readonly played: Played }) {
  const words = useWords();
  const say = useSay();
  const { sandbox } = words;
  return (
    <div className="tour-played">
      <h3>{sandbox.done}</h3>
      <ul>
        {acts.map(({ act, refusal }) => (
          <li key={act.id}>
            <span className="quiet">{instantShown(act.at, words)}</span> {say(act.title)}
            {refusal === null ? null : (
              <Alert
                type="warning"
                showIcon
                title={sandbox.refusedBecause(say(act.title))}
                description={
                  <>
                    <div>{say(refusal.text)}</div>
                    <div>{say(refusal.whatToDo)}</div>
                    {refusal.article === undefined ? null : <div className="quiet">{refusal.article}</div>}
                  </>
                }
              />
            )}
            {act.refused === true && refusal === null ? <Alert type="error" showIcon title={sandbox.notRefused} /> : null}
          </li>
        ))}
      </ul>
      {fired.length === 0 ? null : (
        <details>
          <summary>{sandbox.fired(fired.length)}</summary>
          <Fired fired={fired} />
        </details>
      )}
    </div>
  );
}
