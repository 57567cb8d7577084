import { Button } from 'antd';
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../text/language';

// A file of our own origin: the policy of the page lets no other in, and no worker made of text.
GlobalWorkerOptions.workerSrc = worker;

// What lies beside the application for pages that do not hold it themselves: see vite.config.ts.
const beside = { cMapUrl: '/pdf/cmaps/', cMapPacked: true, standardFontDataUrl: '/pdf/standard_fonts/', wasmUrl: '/pdf/wasm/' };

/** A PDF page by page. */
export function PdfPages({ of, title }: { readonly of: Blob; readonly title: string }) {
  const words = useWords();
  const { documents } = words;
  const opened = useOpened(of);
  const [number, setNumber] = useState(1);
  if (opened === 'unreadable') return <p role="alert">{documents.unreadable}</p>;
  if (opened === null) return <p role="status">{documents.reading}</p>;
  return (
    <div className="pdf">
      <div className="pdf-bar">
        <Button size="small" disabled={number <= 1} onClick={() => setNumber(number - 1)}>
          {documents.previous}
        </Button>
        <span aria-live="polite">{documents.page(number, opened.numPages)}</span>
        <Button size="small" disabled={number >= opened.numPages} onClick={() => setNumber(number + 1)}>
          {documents.next}
        </Button>
      </div>
      <Page of={opened} number={number} title={title} />
    </div>
  );
}

function useOpened(of: Blob): PDFDocumentProxy | 'unreadable' | null {
  const [opened, setOpened] = useState<PDFDocumentProxy | 'unreadable' | null>(null);
  useEffect(() => {
    let closed = false;
    const opening = of
      .arrayBuffer()
      .then((data) => getDocument({ data, ...beside, isEvalSupported: false, enableXfa: false, verbosity: 0 }));
    opening
      .then(async (task) => {
        const pdf = await task.promise;
        if (closed) await task.destroy();
        else setOpened(pdf);
      })
      .catch(() => (closed ? undefined : setOpened('unreadable')));
    return () => {
      closed = true;
      void opening.then((task) => task.destroy()).catch(() => undefined);
    };
  }, [of]);
  return opened;
}

function Page({ of, number, title }: { readonly of: PDFDocumentProxy; readonly number: number; readonly title: string }) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stopped = false;
    const drawing = of.getPage(number).then(async (page) => {
      const target = canvas.current;
      if (stopped || target === null) return;
      const plain = page.getViewport({ scale: 1 });
      const scale = (Math.min(target.parentElement?.clientWidth ?? plain.width, 940) / plain.width) * window.devicePixelRatio;
      const viewport = page.getViewport({ scale });
      target.width = viewport.width;
      target.height = viewport.height;
      await page.render({ canvas: target, viewport }).promise;
    });
    // A page that is turned while it is drawn is drawn for nobody.
    drawing.catch(() => undefined);
    return () => {
      stopped = true;
    };
  }, [of, number]);
  return (
    <canvas
      ref={canvas}
      className="pdf-page"
      role="img"
      aria-label={`${words.documents.pictureOf(title)} ${words.documents.page(number, of.numPages)}`}
    />
  );
}
