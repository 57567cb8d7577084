import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { dayShown, instantShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';
import { Arrivals, arriveWell } from './arrivals';
import { Findings, findings } from './findings';
import { readyQuery, statusQuery } from './status';
import type { Ready, Status } from './status';
import './status.css';

/** 运行状况, for whoever runs the installation: what waits for him, what is up, and what to say when he asks for help. */
export function StatusPage() {
  const words = useWords();
  const status = useQuery(statusQuery);
  const ready = useQuery(readyQuery);
  return (
    <>
      <h1 className="page-title">{words.shell.status}</h1>
      <Reading of={status}>
        {(now) => (
          <>
            <Verdict status={now} ready={ready} />
            <Findings status={now} />
            <Arrivals status={now} />
            <div className="status-beside">
              <Parts ready={ready} />
              <OnRecord status={now} />
              <Versions status={now} />
            </div>
          </>
        )}
      </Reading>
    </>
  );
}

function Verdict({ status, ready }: { readonly status: Status; readonly ready: UseQueryResult<Ready> }) {
  const words = useWords();
  const well = ready.data?.status === 'ok' && arriveWell(status) && findings.every((kind) => status[kind].count === 0);
  return (
    <p className={`sheet status-verdict ${well ? 'well' : 'ill'}`} role="status">
      <strong>{well ? words.status.well : words.status.ill}</strong>
      <span className="quiet">
        <span>{words.status.installations[status.installation]}</span> <span>{words.status.asOf(instantShown(status.now, words))}</span>{' '}
        <span>{status.lookedAt === null ? words.status.notLooked : words.status.looked(instantShown(status.lookedAt, words))}</span>
      </span>
    </p>
  );
}

function Parts({ ready }: { readonly ready: UseQueryResult<Ready> }) {
  const { status } = useWords();
  return (
    <section className="sheet">
      <h2>{status.parts}</h2>
      <Reading of={ready}>
        {(found) => (
          <dl className="facts">
            {(['database', 'temporal', 'worker'] as const).map((part) => (
              <Fact
                key={part}
                title={status.partNames[part]}
                text={status[found[part]]}
                look={found[part] === 'down' ? 'status-bad' : ''}
              />
            ))}
          </dl>
        )}
      </Reading>
    </section>
  );
}

/** When the ledgers were last put on record outside the database: without it nobody can prove that they were not rewritten. */
function OnRecord({ status: { anchor } }: { readonly status: Status }) {
  const words = useWords();
  const { status } = words;
  return (
    <section className="sheet">
      <h2>{status.anchor}</h2>
      {anchor === null ? (
        <p className="status-bad">{status.noAnchor}</p>
      ) : (
        <dl className="facts">
          <Fact title={status.anchorDay} text={dayShown(anchor.day, words)} />
          <Fact title={status.anchorCases} text={status.many(anchor.cases)} />
          <Fact title={status.anchorAt} text={instantShown(anchor.at, words)} />
        </dl>
      )}
    </section>
  );
}

function Versions({ status: { versions } }: { readonly status: Status }) {
  const { status } = useWords();
  const said = [
    ['release', versions.release],
    ['law', String(versions.law)],
    ['register', String(versions.register)],
    ['migration', versions.migration],
    ['database', versions.database],
    ['engine', versions.engine ?? status.down],
    ['node', versions.node],
  ] as const;
  return (
    <section className="sheet">
      <h2>{status.versions}</h2>
      <dl className="facts">
        {said.map(([part, version]) => (
          <Fact key={part} title={status.versionOf[part]} text={version} />
        ))}
      </dl>
    </section>
  );
}

function Fact({ title, text, look = '' }: { readonly title: string; readonly text: string; readonly look?: 'status-bad' | '' }) {
  return (
    <>
      <dt>{title}</dt>
      <dd className={look}>{text}</dd>
    </>
  );
}
