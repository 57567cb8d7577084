import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { DraftText } from '../parts/draft-text';
import { Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import type { Shown, Standing } from './standing';

type Kind = Standing['texts'][number]['kind'];

/** 文稿: whatever can be drafted of this supervision now, each read when it is opened. */
export function Texts({ id, of: { n, texts } }: Shown) {
  const { supervision } = useWords();
  const say = useSay();
  const [open, setOpen] = useState<readonly Kind[]>([]);
  if (texts.length === 0) return null;
  return (
    <section className="no-print">
      <h3>{supervision.texts}</h3>
      <p className="quiet">{supervision.textHint}</p>
      {texts.map(({ kind, title }) => (
        <details key={kind} onToggle={(event) => (event.currentTarget.open ? setOpen([...open, kind]) : undefined)}>
          <summary>{say(title)}</summary>
          {open.includes(kind) ? <OneText id={id} n={n} kind={kind} /> : null}
        </details>
      ))}
    </section>
  );
}

function OneText({ id, n, kind }: { readonly id: string; readonly n: number; readonly kind: Kind }) {
  const read = useQuery({
    queryKey: ['case', id, 'text', kind, n],
    queryFn: () => ask(api.GET('/api/cases/{case}/texts/{kind}', { params: { path: { case: id, kind }, query: { n } } })),
  });
  return <Reading of={read}>{({ text }) => <DraftText text={text} />}</Reading>;
}
