import { useQueryClient } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { lazy, Suspense } from 'react';
import { useDocuments } from '../documents/queries';
import { instantShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';
import { Adoption } from './adoption';
import { useNamed } from './standing';
import type { Standing } from './standing';
import type { Read } from './vetting-page';
import { parts } from './vetting-search';
import type { VettingSearch } from './vetting-search';
import '../documents/documents.css';

// What shows a paper is heavy.
const Content = lazy(() => import('../documents/viewer').then(({ Content: loaded }) => ({ default: loaded })));

interface Props {
  readonly caseId: string;
  readonly all: readonly Read[];
  /** Absent before the first draft. */
  readonly shown: Read | undefined;
  readonly standing: Standing | null;
  readonly part: (typeof parts)[number];
  readonly go: (to: VettingSearch) => void;
}

/** The left of a vetting: the versions, and of the chosen one its text, its list of enclosures, and what became of the opinions. */
export function VettedText({ caseId, all, shown, standing, part, go }: Props) {
  const words = useWords();
  const { supervision } = words;
  if (shown === undefined) {
    return (
      <section className="sheet vetting-left" aria-label={supervision.left}>
        <p className="quiet">{supervision.noVersion}</p>
      </section>
    );
  }
  const drawn = {
    text: <TextOf caseId={caseId} read={shown} />,
    list: <Enclosures read={shown} standing={standing} />,
    adoption: <Adoption version={shown.known} words={standing?.words ?? {}} />,
  };
  return (
    <section className="sheet vetting-left" aria-label={supervision.left}>
      <div className="vetting-versions" role="group" aria-label={supervision.versions}>
        {[...all].reverse().map(({ version, known }) => (
          <button
            key={version}
            type="button"
            className={version === shown.version ? 'chosen' : undefined}
            aria-pressed={version === shown.version}
            onClick={() => go({ version })}
          >
            {supervision.nthVersion(version)}
            {known === null || known.sentUpAt === null ? null : <span> {supervision.sentUpOn(instantShown(known.sentUpAt, words))}</span>}
          </button>
        ))}
      </div>
      <Tabs
        size="small"
        activeKey={part}
        onChange={(key) => go({ part: parts.find((known) => known === key) })}
        items={(standing === null ? (['text'] as const) : parts).map((key) => ({
          key,
          label: supervision.parts[key],
          children: key === part ? drawn[key] : null,
        }))}
      />
    </section>
  );
}

function TextOf({ caseId, read }: { readonly caseId: string; readonly read: Read }) {
  const words = useWords();
  const { supervision } = words;
  const queries = useQueryClient();
  const documents = useDocuments(caseId);
  const { document } = read;
  if (document === null) return <p>{supervision.noPaper}</p>;
  return (
    <Reading of={documents}>
      {({ documents: all }) => {
        const paper = all.find(({ id }) => id === document);
        if (paper === undefined) return <p>{supervision.paperNotShown}</p>;
        const looked = () => void queries.invalidateQueries({ queryKey: ['case', caseId, 'documents', document, 'reads'] });
        return (
          <Suspense fallback={<p role="status">{words.documents.reading}</p>}>
            <Content key={document} caseId={caseId} paper={paper} looked={looked} />
          </Suspense>
        );
      }}
    </Reading>
  );
}

function Enclosures({ read: { known }, standing }: { readonly read: Read; readonly standing: Standing | null }) {
  const words = useWords();
  const { supervision } = words;
  const named = useNamed(standing?.words ?? {});
  if (known === null || known.enclosed.length + known.without.length === 0) return <p className="quiet">{supervision.noList}</p>;
  return (
    <>
      <h3>{supervision.enclosed}</h3>
      <ol>
        {known.enclosed.map((item) => (
          <li key={item}>{named(item)}</li>
        ))}
      </ol>
      {known.without.length === 0 ? null : (
        <>
          <h3>{supervision.notEnclosed}</h3>
          <ul>
            {known.without.map(({ item, reason }) => (
              <li key={item}>{supervision.notEnclosedWhy(named(item), reason)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
