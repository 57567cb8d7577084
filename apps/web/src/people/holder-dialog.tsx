import { Form, Input } from 'antd';
import { api } from '../api/client';
import { useWords } from '../text/language';
import { Dialog } from './dialog';
import type { Holder } from './people';
import { useRecorded } from '../parts/use-recorded';

interface Typed {
  readonly name: string;
  readonly account?: string;
  readonly email?: string;
  readonly mobile?: string;
  readonly webhook?: string;
}

interface Props {
  readonly organ: string;
  /** Whose entry is changed; null of somebody new. */
  readonly holder: Holder | null;
  readonly onClose: () => void;
}

/** Records somebody of an organ, or changes how he is reached. */
export function HolderDialog({ organ, holder, onClose }: Props) {
  const { people } = useWords();
  const [form] = Form.useForm<Typed>();
  const send = (body: Typed) =>
    holder === null
      ? api.POST('/api/people/holders', { body: { organ, ...body } })
      : api.PUT('/api/people/holders/{id}', { params: { path: { id: holder.id } }, body });
  const recorded = useRecorded<Typed, Holder>({ form, send, said: ({ name }) => people.saved(name), onClose });
  const initial: Partial<Typed> =
    holder === null
      ? {}
      : {
          name: holder.name,
          account: holder.account ?? '',
          email: holder.email ?? '',
          mobile: holder.mobile ?? '',
          webhook: holder.webhook ?? '',
        };
  return (
    <Dialog
      title={holder === null ? people.addPerson : people.changeOf(holder.name)}
      intro={people.holderIntro}
      {...{ form, initial, recorded, onClose }}
    >
      <Form.Item name="name" label={people.name} rules={[{ required: true, whitespace: true, message: people.needed }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <div className="people-two">
        <Form.Item name="account" label={people.account}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="mobile" label={people.mobile}>
          <Input maxLength={40} autoComplete="off" inputMode="tel" />
        </Form.Item>
        <Form.Item name="email" label={people.email}>
          <Input maxLength={254} autoComplete="off" inputMode="email" />
        </Form.Item>
        <Form.Item name="webhook" label={people.webhook} extra={people.webhookHelp}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
      </div>
    </Dialog>
  );
}
