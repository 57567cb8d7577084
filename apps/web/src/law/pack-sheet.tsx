import { Tag } from 'antd';
import type { components } from '../api/schema';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';

type Pack = components['schemas']['PlacePack'];
type Clause = Pack['clauses'][number];
type Document = Pack['documents'][number];
type Missing = Pack['notContained'][number];

/** What was read of a place: its documents with how they stand, its clauses in their words, and what is not in them. */
export function PackSheet({ pack: { title, documents, clauses, notContained } }: { readonly pack: Pack }) {
  const { law } = useWords();
  const say = useSay();
  return (
    <section className="sheet">
      <h2>{law.packOf(say(title))}</h2>
      <h3>{law.packDocuments}</h3>
      <Documents documents={documents} />
      {clauses.length === 0 ? null : (
        <>
          <h3>{law.packClauses(clauses.length)}</h3>
          <Clauses clauses={clauses} />
        </>
      )}
      {notContained.length === 0 ? null : (
        <details className="law-readings">
          <summary>{law.notContained(notContained.length)}</summary>
          <ul>
            {notContained.map((missing: Missing) => (
              <li key={missing.topic.zh}>
                <strong>{say(missing.topic)}</strong> {say(missing.note)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Documents({ documents }: { readonly documents: readonly Document[] }) {
  const { law } = useWords();
  const say = useSay();
  const columns: readonly Column<Document>[] = [
    { key: 'title', title: law.packDocument, cell: ({ title, number }) => [title, number ?? law.numberUnseen].join(' ') },
    {
      key: 'standing',
      title: law.standing,
      cell: ({ standings }) =>
        standings.map(({ from, standing, why, asOf }) => (
          <div key={from ?? ''}>
            <Tag>{law.standings[standing]}</Tag>
            {from === null ? null : law.since(from)} {say(why)} <span className="quiet">{law.foundOn(asOf)}</span>
          </div>
        )),
    },
  ];
  return <Rows caption={law.packDocuments} columns={columns} rows={documents} keyOf={({ id }) => id} />;
}

function Clauses({ clauses }: { readonly clauses: readonly Clause[] }) {
  const { law } = useWords();
  const say = useSay();
  const columns: readonly Column<Clause>[] = [
    { key: 'article', title: law.clause, cell: ({ article, topic }) => [article, say(topic)].join(' ') },
    {
      key: 'quote',
      title: law.clauseWords,
      cell: ({ quote, departs }) => (
        <>
          {quote.map((passage) => (
            <p key={passage} lang="zh">
              {passage}
            </p>
          ))}
          {departs === undefined ? null : <strong>{say(departs.words)}</strong>}
        </>
      ),
    },
    { key: 'meaning', title: law.clauseMeaning, cell: ({ meaning }) => say(meaning) },
  ];
  return <Rows caption={law.clause} columns={columns} rows={clauses} keyOf={({ id }) => id} />;
}
