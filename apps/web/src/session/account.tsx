import { Link, useNavigate } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Descriptions } from 'antd';
import { send } from '../api/client';
import { instantShown } from '../format/moment';
import { Failure } from '../parts/reading';
import { useWords } from '../text/language';
import { ChangePassword } from './change-password';
import { useSession } from './session';
import type { Who } from './session';
import './account.css';

/** 账号: who one is, the password, and signing out on every device. */
export function Account() {
  const { shell, session } = useWords();
  const { who } = useSession();
  if (who === null) return null;
  return (
    <>
      <h1 className="page-title">{shell.account}</h1>
      {who.mustChange ? (
        <div className="account-first">
          <Alert type="warning" showIcon title={session.mustChange} />
        </div>
      ) : null}
      <div className="account">
        <ChangePassword who={who} />
        <div>
          <Me who={who} />
          <Everywhere />
        </div>
      </div>
    </>
  );
}

function Me({ who }: { readonly who: Who }) {
  const words = useWords();
  const { session } = words;
  const items = [
    { key: 'account', label: session.account, children: who.account },
    { key: 'name', label: session.name, children: who.name },
    { key: 'organ', label: session.organ, children: who.organName },
    { key: 'post', label: session.post, children: who.post },
    { key: 'until', label: session.until, children: session.ends(instantShown(who.endsAt, words), who.idleMinutes) },
  ];
  return (
    <section className="sheet" aria-labelledby="account-me">
      <h2 id="account-me">{session.me}</h2>
      <Descriptions column={1} size="small" bordered items={items} />
      {who.sandbox && !who.mustChange ? (
        <p>
          <Link to="/tour">{session.sandboxTour}</Link>
        </p>
      ) : null}
    </section>
  );
}

function Everywhere() {
  const { session } = useWords();
  const { modal } = App.useApp();
  const signedIn = useSession();
  const navigate = useNavigate();
  const leaving = useMutation({
    mutationFn: () => send('DELETE', '/api/sessions', undefined),
    onSuccess: async () => {
      await signedIn.signOut();
      await navigate({ to: '/sign-in' });
    },
  });
  const ask = () =>
    void modal.confirm({
      title: session.everywhereSure,
      okText: session.sure,
      cancelText: session.cancel,
      onOk: () => leaving.mutateAsync().catch(() => undefined),
    });
  return (
    <section className="sheet" aria-labelledby="account-everywhere">
      <h2 id="account-everywhere">{session.everywhere}</h2>
      <p className="quiet">{session.everywhereHelp}</p>
      {leaving.isError ? <Failure error={leaving.error} /> : null}
      <Button danger onClick={ask} loading={leaving.isPending}>
        {session.everywhere}
      </Button>
    </section>
  );
}
