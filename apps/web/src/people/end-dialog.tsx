import { Form, Radio } from 'antd';
import { api } from '../api/client';
import { DayField } from '../law/day-field';
import { useWords } from '../text/language';
import { Dialog } from './dialog';
import { spanShown } from './people';
import type { Assignment } from './people';
import { useRecorded } from '../parts/use-recorded';

interface Typed {
  readonly when: 'now' | 'later';
  readonly at?: string | null;
}

/** Ends a post, a shift or a deputy, now or on a day; what has not begun is called off. */
export function EndDialog({ one, title, onClose }: { readonly one: Assignment; readonly title: string; readonly onClose: () => void }) {
  const words = useWords();
  const { people } = words;
  const [form] = Form.useForm<Typed>();
  const when = Form.useWatch('when', form) ?? 'now';
  const send = ({ at }: Typed) =>
    api.POST('/api/people/assignments/{id}/end', { params: { path: { id: one.id } }, body: at ? { at } : {} });
  const recorded = useRecorded<Typed, Assignment>({ form, send, said: ({ name }) => people.ended(name), onClose });
  const way = one.standsFor === null ? people.ways[one.kind] : people.deputyFor(one.standsFor.name);
  const what = [one.name, title, way, spanShown(one, words)].join(people.clause);
  const toCome = one.state === 'to-come';
  const act = toCome ? people.callOff : people.end;
  return (
    <Dialog
      title={people.endOf(act, one.name)}
      intro={toCome ? people.callOffIntro(what) : people.endIntro(what, people.endEffects[one.kind])}
      initial={{ when: 'now' }}
      {...{ form, recorded, act, onClose }}
    >
      {toCome ? null : (
        <Form.Item name="when" label={people.endWhen}>
          <Radio.Group
            options={[
              { value: 'now', label: people.endNow },
              { value: 'later', label: people.endLater },
            ]}
          />
        </Form.Item>
      )}
      {when === 'later' ? (
        <Form.Item name="at" label={people.finish} rules={[{ required: true, message: people.needed }]}>
          <DayField />
        </Form.Item>
      ) : null}
    </Dialog>
  );
}
