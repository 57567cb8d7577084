import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { instantShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { useSession } from '../session/session';
import { useWords } from '../text/language';
import './mails.css';

type CaughtMail = components['schemas']['CaughtMail'];

/** 演示邮箱: what a demonstration would have sent by mail. There is none in a real installation. */
export function MailsPage() {
  const { mails, sandbox } = useWords();
  const { who } = useSession();
  return (
    <>
      <h1 className="page-title">{mails.title}</h1>
      {who?.sandbox === false ? <Alert type="info" showIcon title={sandbox.only} /> : <Caught />}
    </>
  );
}

function Caught() {
  const words = useWords();
  const { mails } = words;
  const list = useInfiniteQuery({
    queryKey: ['mails'],
    queryFn: ({ pageParam }) =>
      ask(api.GET('/api/sandbox/mails', { params: { query: { after: pageParam === '' ? undefined : pageParam } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    // Whoever tries the demonstration waits for a mail here.
    refetchInterval: 10_000,
  });
  const shown = list.data?.pages.flatMap((page) => page.mails) ?? [];
  return (
    <Reading of={list}>
      {({ pages: [first] }) =>
        first?.kept !== true ? (
          <Alert type="info" showIcon title={mails.notKept} />
        ) : (
          <>
            <p className="quiet">{mails.intro}</p>
            <p>{first.count === 0 ? mails.none : mails.count(first.count)}</p>
            <ul className="mails" aria-label={mails.list}>
              {shown.map((mail) => (
                <Mail key={`${mail.receivedAt} ${mail.messageId}`} mail={mail} />
              ))}
            </ul>
            {list.hasNextPage ? (
              <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {words.shell.loadMore}
              </Button>
            ) : null}
          </>
        )
      }
    </Reading>
  );
}

/** Its plain text as text: whatever stands in a mail, the browser takes none of it for a page. */
function Mail({ mail: { to, subject, text, receivedAt } }: { readonly mail: CaughtMail }) {
  const words = useWords();
  return (
    <li className="sheet">
      <details>
        <summary>
          <strong lang="zh-CN">{subject}</strong>
          <span className="quiet">{words.mails.to(to.join(words.mails.between))}</span>
          <span className="quiet">{instantShown(receivedAt, words)}</span>
        </summary>
        <pre lang="zh-CN">{text}</pre>
      </details>
    </li>
  );
}
