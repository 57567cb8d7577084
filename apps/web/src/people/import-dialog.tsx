import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useId } from 'react';
import { Failure } from '../parts/reading';
import { useFocusBack } from '../parts/use-focus-back';
import { useWords } from '../text/language';
import { Checked } from './import-checked';
import { sendWorkbook } from './send-workbook';
import type { ImportAnswer } from './send-workbook';

interface Props {
  readonly organ: string;
  readonly onClose: () => void;
}

/** Takes people and shifts in from a workbook: it is checked as soon as it is chosen, and taken in where nothing is wrong. */
export function ImportDialog({ organ, onClose }: Props) {
  const { people } = useWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  useFocusBack();
  const check = useMutation({ mutationFn: (file: File) => sendWorkbook(organ, 'check', file) });
  const take = useMutation({
    mutationFn: (file: File) => sendWorkbook(organ, 'take', file),
    onSuccess: async ({ taken, changes }) => {
      if (!taken) return;
      void message.success(people.imported(changes.length));
      onClose();
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  // Between the check and the taking-in others may have recorded something.
  const answer = take.data ?? check.data;
  const file = check.variables;
  const choose = (chosen: File) => {
    take.reset();
    check.mutate(chosen);
  };
  return (
    <Modal
      open
      title={people.import}
      okText={people.confirm}
      cancelText={people.cancel}
      okButtonProps={{ disabled: !isReady(answer) }}
      confirmLoading={take.isPending}
      onOk={() => {
        if (file !== undefined) take.mutate(file);
      }}
      onCancel={onClose}
      width={860}
      className="people-modal"
    >
      <p className="quiet">{people.importIntro}</p>
      <Choose organ={organ} onFile={choose} />
      <div aria-live="polite" aria-busy={check.isPending}>
        {file === undefined ? null : <p>{check.isPending ? people.checking : people.chosen(file.name)}</p>}
        {check.isError ? <Failure error={check.error} /> : null}
        {take.isError ? <Failure error={take.error} /> : null}
        {answer === undefined || check.isPending ? null : <Checked answer={answer} />}
      </div>
    </Modal>
  );
}

function isReady(answer: ImportAnswer | undefined): boolean {
  return answer !== undefined && answer.faultCount === 0 && answer.changes.length > 0;
}

function Choose({ organ, onFile }: { readonly organ: string; readonly onFile: (file: File) => void }) {
  const { people } = useWords();
  const id = useId();
  return (
    <div className="people-import">
      <a href={`/api/people/template?organ=${organ}`} download>
        {people.template}
      </a>
      <span className="people-file">
        <input
          id={id}
          type="file"
          accept=".xlsx"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file can be chosen once more, after it was corrected.
            target.value = '';
          }}
        />
        <label htmlFor={id}>{people.choose}</label>
      </span>
    </div>
  );
}
