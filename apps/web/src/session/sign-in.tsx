import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Refused } from '../api/client';
import { useLanguage, useSay, useWords } from '../text/language';
import { useSession } from './session';
import './sign-in.css';

const route = getRouteApi('/sign-in');

/** What the sign-in page is told: in a sandbox the account that anyone may try. */
interface Told {
  readonly demo: { readonly account: string; readonly password: string } | null;
}

/** The one page made of the browser's own fields: it must open at once on the oldest desk. */
export function SignIn() {
  const words = useWords();
  const say = useSay();
  const { language, speak } = useLanguage();
  const { to } = route.useSearch();
  const navigate = useNavigate();
  const { signIn } = useSession();
  const [state, setState] = useState<'ready' | 'asking'>('ready');
  const [failure, setFailure] = useState<unknown>(null);
  const told = useQuery({ queryKey: ['sign-in'], queryFn: async () => (await (await fetch('/api/sign-in')).json()) as Told });
  const demo = told.data?.demo ?? null;

  async function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    const typed = (name: string): string => {
      const value = entered.get(name);
      return typeof value === 'string' ? value : '';
    };
    setFailure(null);
    setState('asking');
    try {
      const who = await signIn(typed('account'), typed('password'));
      await (who.mustChange ? navigate({ to: '/account' }) : navigate({ to: to ?? '/work' }));
    } catch (error) {
      setFailure(error);
      setState('ready');
    }
  }

  return (
    <main className="sign-in">
      <button
        type="button"
        className="sign-in-language"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
      >
        {words.shell.language}
      </button>
      <h1>{words.shell.product}</h1>
      <p>{words.session.purpose}</p>
      <form onSubmit={(event) => void enter(event)}>
        <label htmlFor="account">{words.session.account}</label>
        <input id="account" name="account" autoComplete="username" required autoFocus maxLength={60} />
        <label htmlFor="password">{words.session.password}</label>
        <input id="password" name="password" type="password" autoComplete="current-password" required maxLength={200} />
        {failure === null ? null : (
          <p role="alert" className="sign-in-failure">
            {failure instanceof Refused ? `${say(failure.problem.text)} ${say(failure.problem.whatToDo)}` : words.shell.noAnswer}
          </p>
        )}
        <button type="submit" disabled={state === 'asking'}>
          {words.session.signIn}
        </button>
      </form>
      {demo === null ? null : (
        <p className="sign-in-demo">
          <strong>{words.session.demo}</strong> {words.session.demoAccount(demo.account, demo.password)}
        </p>
      )}
      <p className="sign-in-secret">{words.shell.notSecret}</p>
    </main>
  );
}
