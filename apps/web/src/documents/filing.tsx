import { Button, Progress } from 'antd';
import { Failure } from '../parts/reading';
import type { Case } from '../api/client';
import { useCatalogue } from '../command/queries';
import { FormProvider } from '../command/form/context';
import type { Form } from '../command/form/context';
import { fieldsOf } from '../command/form/field';
import type { Field } from '../command/form/field';
import { Drawn } from '../command/widgets/drawn';
import { useWords } from '../text/language';
import { DropZone } from './drop-zone';
import { useFiledSince } from './queries';
import type { Filed } from './queries';
import { useFiling } from './use-filing';
import type { Paper } from './use-filing';
import '../command/command.css';
import './documents.css';

interface Props {
  readonly of: Case;
  /** The case's own now, `YYYY-MM-DDTHH:MM` of Beijing. */
  readonly now: string;
  readonly onFiled: (filed: Filed) => void;
}

/** Files are dropped or chosen, each is said what it is, and all are filed. */
export function Filing({ of, now, onFiled }: Props) {
  const words = useWords();
  const { data } = useCatalogue();
  const since = useFiledSince(of.id);
  const form = data?.procedures.flatMap(({ commands }) => commands).find(({ command }) => command === 'file-document')?.form;
  const fields = form === undefined ? [] : fieldsOf(form);
  const filing = useFiling({
    caseId: of.id,
    fields,
    now,
    issuer: of.responsible,
    onFiled: (filed) => {
      since();
      onFiled(filed);
    },
  });
  const busy = filing.papers.some(({ state }) => state === 'sending');
  return (
    <div className="filing">
      <DropZone onFiles={filing.take} />
      {filing.papers.map((paper) => (
        <PaperForm
          key={paper.id}
          paper={paper}
          fields={fields}
          of={of}
          now={now}
          change={(path, value) => filing.change(paper.id, path, value)}
          drop={() => filing.drop(paper.id)}
        />
      ))}
      {filing.papers.length === 0 ? null : (
        <Button type="primary" loading={busy} onClick={() => void filing.sendAll()}>
          {words.documents.fileAll(filing.papers.length)}
        </Button>
      )}
    </div>
  );
}

interface PaperProps {
  readonly paper: Paper;
  readonly fields: readonly Field[];
  readonly of: Case;
  readonly now: string;
  readonly change: Form['change'];
  readonly drop: () => void;
}

function PaperForm({ paper, fields, of, now, change, drop }: PaperProps) {
  const words = useWords();
  const { file, values, faults, state, share, error } = paper;
  const mode = state === 'sending' ? 'shut' : 'open';
  return (
    <section className="list-group" aria-label={file.name}>
      <header>
        <strong>{file.name}</strong>
        <span className="quiet">{words.documents.size(file.size)}</span>
        <Button size="small" type="text" onClick={drop}>
          {state === 'sending' ? words.documents.stop : words.command.remove}
        </Button>
      </header>
      {state === 'sending' ? <Progress percent={Math.round(share * 100)} aria-label={words.documents.progress(file.name)} /> : null}
      {state === 'unsure' || (state === 'refused' && Object.keys(faults).length === 0) ? <Failure error={error} /> : null}
      <FormProvider value={{ name: `paper-${paper.id}`, values, change, faults, options: {}, of, now, mode }}>
        <div className="fields">
          {fields.map((field) => (
            <Drawn key={field.name} field={field} path={`data.${field.name}`} />
          ))}
        </div>
      </FormProvider>
    </section>
  );
}
