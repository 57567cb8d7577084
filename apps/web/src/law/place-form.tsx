import { Form, Input, Select } from 'antd';
import { api } from '../api/client';
import { useWords } from '../text/language';
import { groundsOf } from './grounds';
import type { TypedGrounds } from './grounds';
import { optionsOf } from './kinds';
import type { PlaceKind } from './kinds';
import { PlaceField } from './place-field';
import { RecordModal } from './record-modal';
import { useRecording } from './use-recording';

interface Typed extends TypedGrounds {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly parent: string;
  readonly code?: string;
}

/** Records a zone, or what a place is called and belongs to from a day on. */
export function PlaceForm({ onClose }: { readonly onClose: () => void }) {
  const { law } = useWords();
  const [form] = Form.useForm<Typed>();
  const recorded = useRecording<Typed>(
    form,
    ({ name, kind, parent, code = '', ...grounds }) => {
      const coded = code.trim() === '' ? {} : { code: code.trim() };
      return api.POST('/api/places', { body: { ...coded, name, kind, parent, successors: [], ...groundsOf(grounds) } });
    },
    onClose,
  );
  const { country: _country, ...kinds } = law.placeKinds;
  const needed = [{ required: true, whitespace: true, message: law.needed }];
  return (
    <RecordModal
      title={law.addPlace}
      intro={law.addPlaceIntro}
      form={form}
      initial={{ kind: 'zone' }}
      recorded={recorded}
      onClose={onClose}
    >
      <Form.Item name="name" label={law.name} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <div className="law-two">
        <Form.Item name="kind" label={law.kind} rules={needed}>
          <Select options={optionsOf(kinds)} />
        </Form.Item>
        <Form.Item name="code" label={law.newCode} rules={[{ pattern: /^\d{6}$/, message: law.codeWrong }]}>
          <Input maxLength={6} placeholder={law.newCodeHint} />
        </Form.Item>
      </div>
      <Form.Item name="parent" label={law.parent} rules={needed}>
        <PlaceField />
      </Form.Item>
    </RecordModal>
  );
}
