import { Form, Input, Select } from 'antd';
import { api } from '../api/client';
import { DayField } from '../law/day-field';
import { useSay, useWords } from '../text/language';
import { Dialog } from './dialog';
import { MomentField } from './moment-field';
import type { Assignment, People, Post } from './people';
import { useRecorded } from '../parts/use-recorded';

interface Typed {
  readonly post: Post;
  readonly standsFor?: string;
  readonly holder: string;
  readonly from: string;
  readonly until?: string | null;
  readonly reason?: string;
}

interface Props {
  readonly of: People;
  readonly kind: Assignment['kind'];
  readonly post: Post | null;
  readonly onClose: () => void;
}

/** Gives somebody a post, plans a shift, or sets a deputy. */
export function AssignmentDialog({ of, kind, post, onClose }: Props) {
  const { people } = useWords();
  const say = useSay();
  const [form] = Form.useForm<Typed>();
  const chosen = Form.useWatch('post', form) ?? post;
  const send = ({ until, ...typed }: Typed) =>
    api.POST('/api/people/assignments', { body: { kind, organ: of.organ, ...typed, ...(until ? { until } : {}) } });
  const recorded = useRecorded<Typed, Assignment>({ form, send, said: ({ name }) => people.saved(name), onClose });
  const own = of.people.map(({ id, name }) => ({ value: id, label: name }));
  const names = [...own, ...of.others.map(({ id, name, organName }) => ({ value: id, label: people.ofOrgan(name, organName) }))];
  const holders = of.posts.find((one) => one.post === chosen);
  const away = [...(holders?.now ?? []), ...(holders?.next ?? [])].map(({ holder }) => holder);
  const needed = [{ required: true, message: people.needed }];
  const words = {
    post: { title: people.givePost, intro: people.postIntro, person: people.person },
    shift: { title: people.planShift, intro: people.shiftIntro, person: people.person },
    deputy: { title: people.setDeputy, intro: people.deputyIntro, person: people.deputy },
  }[kind];
  const initial: Partial<Typed> = post === null ? {} : { post };
  return (
    <Dialog title={words.title} intro={words.intro} {...{ form, initial, recorded, onClose }}>
      <Form.Item name="post" label={people.post} rules={needed}>
        <Select options={of.posts.map((one) => ({ value: one.post, label: say(one.title) }))} />
      </Form.Item>
      {kind === 'deputy' ? (
        <Form.Item name="standsFor" label={people.away} rules={needed}>
          <Select options={names.filter(({ value }) => away.includes(value))} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      ) : null}
      <Form.Item name="holder" label={words.person} rules={needed}>
        <Select options={names} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Times kind={kind} />
      {kind === 'deputy' ? (
        <Form.Item name="reason" label={people.reason} rules={[{ required: true, whitespace: true, message: people.needed }]}>
          <Input maxLength={200} />
        </Form.Item>
      ) : null}
    </Dialog>
  );
}

/** A shift has its times, a post and a deputy have whole days; a post may have no end. */
function Times({ kind }: Pick<Props, 'kind'>) {
  const { people } = useWords();
  const needed = [{ required: true, message: people.needed }];
  const [start, finish] = kind === 'shift' ? [people.shiftStart, people.shiftFinish] : [people.start, people.finish];
  return (
    <div className="people-two">
      <Form.Item name="from" label={start} rules={needed}>
        {kind === 'shift' ? <MomentField /> : <DayField />}
      </Form.Item>
      <Form.Item name="until" label={kind === 'post' ? people.finishOpen : finish} rules={kind === 'post' ? [] : needed}>
        {kind === 'shift' ? <MomentField /> : <DayField />}
      </Form.Item>
    </div>
  );
}
