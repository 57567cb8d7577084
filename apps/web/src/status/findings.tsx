import { Link } from '@tanstack/react-router';
import type { Text } from '../api/client';
import { instantShown } from '../format/moment';
import { useSay, useWords } from '../text/language';
import type { Status } from './status';

export const findings = ['late', 'stuck', 'withoutRun', 'failing', 'stopped'] as const;

type Kind = (typeof findings)[number];

interface OfProcedure {
  readonly caseId: string;
  /** Empty where the database does not have the case. */
  readonly caseName: string;
  readonly procedureText: Text;
}

/** What is not as it should be, each kind with what it means, what is done about it, and some of the procedures that it concerns. */
export function Findings({ status: { late, stuck, withoutRun, failing, stopped } }: { readonly status: Status }) {
  const words = useWords();
  const say = useSay();
  const { status } = words;
  return (
    <section className="sheet status-findings">
      <h2>{status.findings}</h2>
      <Finding kind="late" found={late} more={({ seconds }) => status.lateBy(Math.ceil(seconds / 60))} />
      <Finding kind="stuck" found={stuck} more={({ from, seconds }) => status.waits(say(from), Math.ceil(seconds / 60))} />
      <Finding kind="withoutRun" found={withoutRun} more={() => null} />
      <Finding kind="failing" found={failing} more={() => null} />
      <Finding kind="stopped" found={stopped} more={({ why, since }) => status.stoppedSince(say(why), instantShown(since, words))} />
    </section>
  );
}

interface FindingProps<T> {
  readonly kind: Kind;
  readonly found: { readonly count: number; readonly named: readonly T[] };
  readonly more: (one: T) => string | null;
}

function Finding<T extends OfProcedure>({ kind, found: { count, named }, more }: FindingProps<T>) {
  const { status } = useWords();
  const say = useSay();
  return (
    <div className="status-finding">
      <h3>
        {status.kinds[kind]} <span className={count === 0 ? 'quiet' : 'status-bad'}>{count === 0 ? status.none : status.many(count)}</span>
      </h3>
      {count === 0 ? null : (
        <>
          <p className="quiet">{status.meanings[kind]}</p>
          <ul>
            {named.map((one, index) => (
              <li key={`${one.caseId} ${one.procedureText.zh} ${index}`}>
                {one.caseName === '' ? (
                  status.unknownCase
                ) : (
                  <Link to="/cases/$id" params={{ id: one.caseId }}>
                    {one.caseName}
                  </Link>
                )}{' '}
                {say(one.procedureText)} {more(one)}
              </li>
            ))}
          </ul>
          {count > named.length ? <p className="quiet">{status.leftOut(count - named.length)}</p> : null}
        </>
      )}
    </div>
  );
}
