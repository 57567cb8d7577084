import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { api, ask, Refused } from '../api/client';
import { Failure } from '../parts/reading';
import { Field } from '../parts/field';
import { useSay, useWords } from '../text/language';
import { NoticePreview } from './notice-preview';

interface Props {
  /** @param year of which the notice that was loaded speaks */
  readonly onLoaded: (year: number) => void;
}

/** A notice is previewed before it is loaded: what is loaded stays in the register for ever. */
export function LoadNotice({ onLoaded }: Props) {
  const { law } = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [file, setFile] = useState('');
  const [reason, setReason] = useState<string>(law.reasonNotice);
  const chooser = useRef<HTMLInputElement>(null);
  const preview = useMutation({ mutationFn: () => ask(api.POST('/api/calendar/preview', { body: { file, reason } })) });
  const load = useMutation({
    mutationFn: () => ask(api.POST('/api/calendar/notices', { body: { file, reason } })),
    onSuccess: async ({ subject }) => {
      void message.success(law.taken);
      setFile('');
      preview.reset();
      await queries.invalidateQueries();
      onLoaded(Number(subject.slice(0, 4)));
    },
  });
  const type = (text: string) => {
    setFile(text);
    preview.reset();
    load.reset();
  };
  const read = async (chosen: File | undefined) => {
    if (chosen !== undefined) type(await chosen.text());
  };
  return (
    <section className="sheet law-load no-print" aria-labelledby="law-load">
      <h2 id="law-load">{law.load}</h2>
      <p className="quiet">{law.loadIntro}</p>
      <Field id="law-notice" label={law.noticeText}>
        <Input.TextArea
          id="law-notice"
          rows={6}
          value={file}
          maxLength={100_000}
          placeholder={law.noticeTextHint}
          onChange={({ target }) => type(target.value)}
        />
      </Field>
      <Field id="law-notice-reason" label={law.reason}>
        <Input id="law-notice-reason" value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
      </Field>
      <div className="law-acts">
        <input ref={chooser} type="file" accept=".txt,.json,text/plain" hidden onChange={({ target }) => void read(target.files?.[0])} />
        <Button onClick={() => chooser.current?.click()}>{law.chooseFile}</Button>
        <Button type="primary" disabled={file.trim() === ''} loading={preview.isPending} onClick={() => preview.mutate()}>
          {law.preview}
        </Button>
      </div>
      <Faults error={preview.error ?? load.error} />
      {preview.data === undefined ? null : <NoticePreview preview={preview.data} loading={load.isPending} onLoad={() => load.mutate()} />}
    </section>
  );
}

/** Where in the text what is wrong; anything else as it is said everywhere. */
function Faults({ error }: { readonly error: Error | null }) {
  const { law } = useWords();
  const say = useSay();
  if (error === null) return null;
  const faults = error instanceof Refused ? (error.problem.fields ?? []) : [];
  if (faults.length === 0) return <Failure error={error} />;
  const lines = (
    <ul>
      {faults.map(({ field, reason }, index) => (
        <li key={`${field} ${index}`}>{say(reason)}</li>
      ))}
    </ul>
  );
  return <Alert type="error" showIcon role="alert" title={law.faultsFound} description={lines} />;
}
