import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { instantShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';
import { contentOf, useReads } from './queries';
import type { Filed } from './queries';

const PdfPages = lazy(() => import('./pdf-pages').then(({ PdfPages: loaded }) => ({ default: loaded })));

const pictures: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

interface Props {
  readonly caseId: string;
  readonly paper: Filed;
  readonly close: () => void;
}

/** A paper in the page, with its hashes and who has looked at it. */
export function Viewer({ caseId, paper, close }: Props) {
  const words = useWords();
  const { documents } = words;
  const { title, sha256, sm3, id } = paper;
  const queries = useQueryClient();
  // Looking at it was one more reading.
  const looked = () => void queries.invalidateQueries({ queryKey: ['case', caseId, 'documents', id, 'reads'] });
  return (
    <Modal open title={title} footer={null} onCancel={close} width={980} className="viewer">
      <p className="quiet">{documents.noted}</p>
      <Content caseId={caseId} paper={paper} looked={looked} />
      <p>
        <a href={contentOf(caseId, id)} download>
          {documents.save}
        </a>
      </p>
      <dl className="hashes">
        <dt>SHA-256</dt>
        <dd>{sha256}</dd>
        <dt>SM3</dt>
        <dd>{sm3}</dd>
      </dl>
      <Readers caseId={caseId} document={id} />
    </Modal>
  );
}

/** What a paper shows, where it can be shown in the page. @param looked it is read: each fetching is noted */
export function Content({ caseId, paper, looked }: Omit<Props, 'close'> & { readonly looked: () => void }) {
  const words = useWords();
  const { documents } = words;
  const { type, id, title } = paper;
  const shown = type === 'application/pdf' || pictures.includes(type);
  const content = useContent(shown ? contentOf(caseId, id) : null);
  const there = content instanceof Blob;
  useEffect(() => {
    if (there) looked();
  }, [there]);
  if (!shown) return <p>{documents.noPicture}</p>;
  if (content === 'unreadable') return <p role="alert">{documents.unreadable}</p>;
  if (content === null) return <p role="status">{documents.reading}</p>;
  if (type !== 'application/pdf') return <Picture of={content} title={title} />;
  return (
    <Suspense fallback={<p role="status">{documents.reading}</p>}>
      <PdfPages of={content} title={title} />
    </Suspense>
  );
}

/** The content, fetched once for one look: each fetching is noted. */
function useContent(path: string | null): Blob | 'unreadable' | null {
  const [content, setContent] = useState<Blob | 'unreadable' | null>(null);
  useEffect(() => {
    if (path === null) return undefined;
    const stop = new AbortController();
    fetch(path, { credentials: 'same-origin', signal: stop.signal })
      .then(async (response) => setContent(response.ok ? await response.blob() : 'unreadable'))
      .catch(() => (stop.signal.aborted ? undefined : setContent('unreadable')));
    return () => stop.abort();
  }, [path]);
  return content;
}

function Picture({ of, title }: { readonly of: Blob; readonly title: string }) {
  const words = useWords();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(of);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [of]);
  return url === null ? null : <img className="viewer-picture" src={url} alt={words.documents.pictureOf(title)} />;
}

function Readers({ caseId, document }: { readonly caseId: string; readonly document: string }) {
  const words = useWords();
  const reads = useReads(caseId, document);
  const { documents } = words;
  return (
    <section>
      <h3>{documents.readers}</h3>
      <Reading of={reads} empty={({ reads: all }) => all.length === 0} emptyText={documents.readersNone}>
        {({ reads: all }) => (
          <ul className="readers">
            {all.map(({ name, at }) => (
              <li key={`${at} ${name ?? ''}`}>{documents.reader(name ?? documents.byToken, instantShown(at, words))}</li>
            ))}
          </ul>
        )}
      </Reading>
    </section>
  );
}
