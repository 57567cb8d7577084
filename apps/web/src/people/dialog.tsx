import { Form, Modal } from 'antd';
import type { FormInstance } from 'antd';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { RecordFaults } from '../law/record-faults';
import { useFocusBack } from '../parts/use-focus-back';
import { useWords } from '../text/language';

interface Props<Typed> {
  readonly title: string;
  readonly intro: string;
  readonly form: FormInstance<Typed>;
  readonly initial: Partial<Typed>;
  readonly recorded: {
    readonly recording: { readonly error: Error | null; readonly isPending: boolean; readonly mutate: (typed: Typed) => void };
    readonly unplaced: readonly string[];
  };
  /** What its button says where it does something else than to save. */
  readonly act?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands around the fields of each dialog of this page. */
export function Dialog<Typed>({ title, intro, form, initial, recorded: { recording, unplaced }, act, onClose, children }: Props<Typed>) {
  const { people } = useWords();
  const fields = useRef<HTMLDivElement>(null);
  useFocusBack();
  return (
    <Modal
      open
      title={title}
      okText={act ?? people.save}
      cancelText={people.cancel}
      confirmLoading={recording.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      afterOpenChange={() => fields.current?.querySelector('input')?.focus()}
      width={560}
      className="people-modal"
    >
      <p className="quiet">{intro}</p>
      <RecordFaults error={recording.error} unplaced={unplaced} />
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError={{ focus: true }}
        onFinish={(typed) => recording.mutate(typed)}
      >
        <div ref={fields}>{children}</div>
      </Form>
    </Modal>
  );
}
