import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Form, Input } from 'antd';
import { Refused, send } from '../api/client';
import { Failure } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { sessionQuery } from './session';
import type { Who } from './session';

interface Typed {
  readonly old: string;
  readonly new: string;
  readonly again: string;
}

export function ChangePassword({ who }: { readonly who: Who }) {
  const { session } = useWords();
  const say = useSay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const told = useQuery({ queryKey: ['sign-in'], queryFn: async () => (await fetch('/api/sign-in')).json() as Promise<Told> });
  const changing = useMutation({
    mutationFn: (typed: Typed) => send<Who>('POST', '/api/session/password', { old: typed.old, new: typed.new }),
    onSuccess: async (now) => {
      queries.setQueryData(sessionQuery.queryKey, now);
      form.resetFields();
      void message.success(session.changed);
      // Whoever had to change it first goes on to the work.
      if (who.mustChange) await navigate({ to: '/work' });
    },
    onError: (error) => form.setFields(faultsOf(error).map(([name, text]) => ({ name, errors: [say(text)] }))),
  });
  const fixed = told.data?.demo?.account === who.account;
  const needed = [{ required: true, message: session.needed }];
  const elsewhere = changing.isError && faultsOf(changing.error).length === 0;
  return (
    <section className="sheet" aria-labelledby="account-change">
      <h2 id="account-change">{session.change}</h2>
      <p className="quiet">{fixed ? session.demoFixed : session.changeHelp}</p>
      {elsewhere ? <Failure error={changing.error} /> : null}
      <Form form={form} layout="vertical" disabled={fixed} onFinish={(typed) => changing.mutate(typed)}>
        <input hidden readOnly autoComplete="username" value={who.account} />
        <Form.Item name="old" label={session.old} rules={needed}>
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <Form.Item name="new" label={session.fresh} rules={needed}>
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="again"
          label={session.repeat}
          dependencies={['new']}
          rules={[
            ...needed,
            ({ getFieldValue }) => ({
              validator: (_rule, again: string) =>
                again === '' || again === getFieldValue('new') ? Promise.resolve() : Promise.reject(new Error(session.differs)),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={changing.isPending}>
          {session.change}
        </Button>
      </Form>
    </section>
  );
}

interface Told {
  readonly demo: { readonly account: string } | null;
}

type Fault = readonly ['old' | 'new', { readonly zh: string; readonly en: string }];

function faultsOf(error: unknown): readonly Fault[] {
  const fields = error instanceof Refused ? (error.problem.fields ?? []) : [];
  return fields.flatMap(({ field, reason }): Fault[] => (field === 'old' || field === 'new' ? [[field, reason]] : []));
}
