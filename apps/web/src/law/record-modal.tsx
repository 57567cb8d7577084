import { Form, Modal } from 'antd';
import type { FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../text/language';
import { GroundsFields } from './grounds';
import { RecordFaults } from './record-faults';
import type { useRecording } from './use-recording';

interface Props<Typed> {
  readonly title: string;
  readonly intro: string;
  readonly form: FormInstance<Typed>;
  readonly initial: Partial<Typed>;
  readonly recorded: ReturnType<typeof useRecording<Typed>>;
  readonly onClose: () => void;
  /** The fields of the entry; on what paper it rests is asked below them. */
  readonly children: ReactNode;
}

/** An entry of the register with its paper: what stands around the fields of each. */
export function RecordModal<Typed>({ title, intro, form, initial, recorded: { recording, unplaced }, onClose, children }: Props<Typed>) {
  const { law } = useWords();
  return (
    <Modal
      open
      title={title}
      okText={law.save}
      cancelText={law.cancel}
      confirmLoading={recording.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={680}
      className="law-modal"
    >
      <p className="quiet">{intro}</p>
      <RecordFaults error={recording.error} unplaced={unplaced} />
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(typed) => recording.mutate(typed)}>
        {children}
        <GroundsFields />
      </Form>
    </Modal>
  );
}
