import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { fieldsOf } from '../command/form/field';
import { useCase, useCatalogue } from '../command/queries';
import { beijingOf, dayShown, instantShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { Filing } from './filing';
import { useDocuments } from './queries';
import type { Filed } from './queries';

// What shows a paper is heavy: it comes with the first one that is looked at.
const Viewer = lazy(() => import('./viewer').then(({ Viewer: loaded }) => ({ default: loaded })));

/** The papers of a case: filed by dropping them here, each with its hashes, shown in the page where it can be. */
export function Documents({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const of = useCase(caseId);
  const documents = useDocuments(caseId);
  const [looked, setLooked] = useState<Filed | null>(null);
  const [told, setTold] = useState('');
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{words.documents.title}</h2>
      <Reading of={of}>
        {(theCase) => {
          const { day, time } = beijingOf(theCase.today);
          return <Filing of={theCase} now={`${day}T${time}`} onFiled={({ title }) => setTold(words.documents.filed(title))} />;
        }}
      </Reading>
      <p role="status" className="quiet">
        {told}
      </p>
      <Reading of={documents} empty={({ documents: all }) => all.length === 0} emptyText={words.documents.none}>
        {({ documents: all }) => <Papers papers={all} look={setLooked} />}
      </Reading>
      {looked === null ? null : (
        <Suspense fallback={<p role="status">{words.documents.reading}</p>}>
          <Viewer caseId={caseId} paper={looked} close={() => setLooked(null)} />
        </Suspense>
      )}
    </section>
  );
}

function Papers({ papers, look }: { readonly papers: readonly Filed[]; readonly look: (paper: Filed) => void }) {
  const words = useWords();
  const kindOf = useKinds();
  const { documents } = words;
  const columns: readonly Column<Filed>[] = [
    {
      key: 'name',
      title: documents.name,
      kind: 'lead',
      cell: (paper) => (
        <Button type="link" size="small" className="paper-title" onClick={() => look(paper)}>
          {paper.title}
        </Button>
      ),
    },
    { key: 'kind', title: documents.kind, cell: ({ kind }) => kindOf(kind) },
    { key: 'number', title: documents.number, cell: ({ number }) => number ?? documents.noNumber },
    { key: 'issuer', title: documents.issuer, cell: ({ issuerName }) => issuerName },
    { key: 'issuedOn', title: documents.issuedOn, kind: 'short', cell: ({ issuedOn }) => dayShown(issuedOn, words) },
    { key: 'filedAt', title: documents.filedAt, kind: 'short', cell: ({ filedAt }) => instantShown(filedAt, words) },
    { key: 'bytes', title: documents.bytes, kind: 'number', cell: ({ bytes }) => documents.size(bytes) },
  ];
  return <Rows caption={documents.title} columns={columns} rows={papers} keyOf={({ id }) => id} />;
}

/** The kinds of papers in the words of the form by which they are filed. */
function useKinds(): (kind: string) => string {
  const say = useSay();
  const { data } = useCatalogue();
  const form = data?.procedures.flatMap(({ commands }) => commands).find(({ command }) => command === 'file-document')?.form;
  const fields = form === undefined ? [] : fieldsOf(form);
  const choices = fields.flatMap((field) => (field.kind === 'choice' && field.name === 'kind' ? field.choices : []));
  return (kind) => {
    const words = choices.find(({ value }) => value === kind)?.words;
    return words === undefined ? '' : say(words);
  };
}
