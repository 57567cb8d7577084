import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { Failure } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { testQuery } from './notice-settings';
import type { Now, TestMessage } from './notice-settings';

/** A test message on each way that the server has, and what came of it. */
export function TestWays({ now: { ways, known } }: { readonly now: Now }) {
  const { noticeSettings, people } = useWords();
  const usable = ways.filter(({ lacking }) => lacking.length === 0);
  return (
    <section className="sheet">
      <h2>{noticeSettings.test}</h2>
      <p className="quiet">{noticeSettings.testIntro}</p>
      {known ? null : (
        <p className="notice-known status-bad">
          {noticeSettings.testUnknown} <Link to="/people">{people.title}</Link>
        </p>
      )}
      {usable.length === 0 ? <p className="quiet">{noticeSettings.noWay}</p> : null}
      {usable.map((way) => (
        <TestWay key={way.way} way={way} known={known} />
      ))}
    </section>
  );
}

function TestWay({ way: { way, title, own }, known }: { readonly way: Now['ways'][number]; readonly known: boolean }) {
  const { noticeSettings } = useWords();
  const say = useSay();
  const [address, setAddress] = useState(own ?? '');
  const sending = useMutation({ mutationFn: () => ask(api.POST('/api/notices/test', { body: { way, address } })) });
  return (
    <div className="notice-test">
      <label htmlFor={`test-${way}`}>{say(title)}</label>
      <Input id={`test-${way}`} value={address} maxLength={260} onChange={({ target }) => setAddress(target.value)} />
      <Button
        disabled={!known}
        loading={sending.isPending}
        aria-label={noticeSettings.sendTestBy(say(title))}
        onClick={() => sending.mutate()}
      >
        {noticeSettings.sendTest}
      </Button>
      <div role="status">
        {sending.isError ? <Failure error={sending.error} /> : null}
        {sending.data === undefined ? null : <CameOf sent={sending.data} />}
      </div>
    </div>
  );
}

function CameOf({ sent }: { readonly sent: TestMessage }) {
  const { noticeSettings } = useWords();
  const { data = sent } = useQuery(testQuery(sent.id));
  const bad = data.state === 'failed' || data.state === 'doubtful';
  return (
    <>
      <strong className={bad ? 'status-bad' : ''}>{noticeSettings.states[data.state]}</strong>{' '}
      {data.last?.answer === null || data.last === null ? null : <span className="quiet">{noticeSettings.answered(data.last.answer)}</span>}
    </>
  );
}
