import { instantShown } from '../format/moment';
import { Mark } from '../parts/mark';
import { Reading } from '../parts/reading';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { EarlierMeasures } from '../rectification/earlier-measures';
import { useSay, useWords } from '../text/language';
import { useReport } from './case-data';
import type { Standing } from './case-data';
import { Comments } from './comments';

/** 调查报告: what is missing, the drafts, who signed, what others said. */
export function ReportTab({ id }: { readonly id: string }) {
  return (
    <>
      <Reading of={useReport(id)}>{(standing) => <Stands of={standing} />}</Reading>
      <EarlierMeasures id={id} />
    </>
  );
}

function Stands({ of }: { readonly of: Standing }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  const named = (code: string): string => say(of.words[code] ?? { zh: code, en: code });
  const parts = Object.entries(of.parts);
  const done = Object.entries(of.checks);
  return (
    <>
      <section>
        <h2>{accident.reportMissing}</h2>
        {of.missing.length === 0 ? (
          <p className="met">
            <Mark kind="check" /> {accident.nothingMissing}
          </p>
        ) : (
          <ul className="missing">
            {of.missing.map((code) => (
              <li key={code}>{named(code)}</li>
            ))}
          </ul>
        )}
        <p className="quiet">{say(of.procuratorate.text)}</p>
        {of.nature === null ? null : <p>{accident.nature(say(of.nature.kindText), of.nature.reason)}</p>}
      </section>
      <Drafts of={of} named={named} />
      {of.comments.length === 0 ? null : <Comments of={of} named={named} />}
      {parts.length + done.length === 0 ? null : (
        <details>
          <summary>{accident.reportParts}</summary>
          <dl className="case-facts">
            {parts.map(([code, at]) => (
              <div key={code}>
                <dt>{named(code)}</dt>
                <dd>{accident.writtenOn(instantShown(at, words))}</dd>
              </div>
            ))}
            {done.map(([code, { result, finding }]) => (
              <div key={code}>
                <dt>{named(code)}</dt>
                <dd>{accident.checked(accident.results[result], finding)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

export interface Named {
  readonly of: Standing;
  readonly named: (code: string) => string;
}

/** Each version with what became of it: signatures, vettings, sending up. */
function Drafts({ of, named }: Named) {
  const words = useWords();
  const { accident } = words;
  if (of.drafts.length === 0) return <p className="quiet">{accident.noDraft}</p>;
  const signedOf = (version: number) => of.signatures.filter((one) => one.version === version);
  const vettedOf = (version: number) => of.ownVettings.filter((one) => one.version === version);
  const sentOf = (version: number) => of.sentUp.filter((one) => one.version === version);
  const columns: readonly Column<Standing['drafts'][number]>[] = [
    {
      key: 'version',
      title: accident.version,
      kind: 'lead',
      cell: ({ version }) => (version === of.current ? accident.currentDraft(version) : accident.draft(version)),
    },
    { key: 'at', title: accident.madeOn, cell: ({ at }) => <span className="moment">{instantShown(at, words)}</span> },
    {
      key: 'signed',
      title: accident.signatures,
      cell: ({ version }) =>
        signedOf(version)
          .map(({ member, dissent }) => (dissent ? accident.dissents(named(member)) : named(member)))
          .join(accident.listed),
    },
    {
      key: 'vetted',
      title: accident.vettings,
      cell: ({ version }) =>
        [
          ...vettedOf(version).map(({ resolution, at }) => accident.vetted(accident.resolutions[resolution], instantShown(at, words))),
          ...sentOf(version).map(({ at }) => accident.sentUp(instantShown(at, words))),
        ].join(accident.separator),
    },
  ];
  return (
    <section>
      <h2>{accident.drafts}</h2>
      <Rows caption={accident.drafts} columns={columns} rows={[...of.drafts].reverse()} keyOf={({ version }) => String(version)} />
      {of.unsigned.length === 0 ? null : <p>{accident.unsigned(of.unsigned.map(({ member }) => named(member)).join(accident.listed))}</p>}
    </section>
  );
}
