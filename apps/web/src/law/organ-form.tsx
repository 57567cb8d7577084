import { Form, Input, Radio, Select } from 'antd';
import { api } from '../api/client';
import { useWords } from '../text/language';
import { groundsOf } from './grounds';
import type { TypedGrounds } from './grounds';
import { optionsOf } from './kinds';
import type { OrganKind } from './kinds';
import { OrganField } from './organ-field';
import type { KnownOrgan } from './organ-field';
import { PlaceField } from './place-field';
import { RecordModal } from './record-modal';
import { useRecording } from './use-recording';

interface Typed extends TypedGrounds {
  readonly way: 'named' | 'fresh';
  readonly organ?: KnownOrgan;
  readonly place?: string;
  readonly kind?: OrganKind;
  readonly name: string;
}

/** Records the name that a known organ bears, or an organ that no pattern gives. */
export function OrganForm({ onClose }: { readonly onClose: () => void }) {
  const { law } = useWords();
  const [form] = Form.useForm<Typed>();
  const way = Form.useWatch('way', form) ?? 'named';
  const recorded = useRecording<Typed>(
    form,
    ({ way: _way, organ, place = '', kind = 'government', name, ...grounds }) => {
      const which = organ ?? { id: `${place}-${kind}-${letters()}`, kind };
      return api.POST('/api/organs', { body: { ...which, name, ...groundsOf(grounds) } });
    },
    onClose,
  );
  const needed = [{ required: true, whitespace: true, message: law.needed }];
  return (
    <RecordModal
      title={law.addOrgan}
      intro={law.addOrganIntro}
      form={form}
      initial={{ way: 'named' }}
      recorded={recorded}
      onClose={onClose}
    >
      <Form.Item name="way" label={law.organWay}>
        <Radio.Group options={optionsOf(law.organWays)} />
      </Form.Item>
      {way === 'named' ? (
        <Form.Item name="organ" label={law.organ} rules={[{ required: true, message: law.needed }]}>
          <OrganField />
        </Form.Item>
      ) : (
        <div className="law-two">
          <Form.Item name="place" label={law.organPlace} rules={needed}>
            <PlaceField />
          </Form.Item>
          <Form.Item name="kind" label={law.organKind} rules={needed}>
            <Select options={optionsOf(law.organKinds)} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
        </div>
      )}
      <Form.Item name="name" label={law.name} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
    </RecordModal>
  );
}

/** Tells an organ that is added from others of its kind at its place, in whose ids only letters stand. */
function letters(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
