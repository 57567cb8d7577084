import type { UseQueryResult } from '@tanstack/react-query';
import { Alert, Button, Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Refused } from '../api/client';
import { SignInAgain } from '../session/sign-in-again';
import { useSay, useWords } from '../text/language';

interface Props<T> {
  readonly of: UseQueryResult<T>;
  readonly empty?: (value: T) => boolean;
  readonly emptyText?: string;
  readonly children: (value: T) => ReactNode;
}

/** What is read from the server, in each of its states: being read, refused, away, empty, there. */
export function Reading<T>({ of, empty, emptyText, children }: Props<T>) {
  const words = useWords();
  if (of.data !== undefined) {
    // Whose session has ended keeps what he reads; the sign-in is offered where he does something, and once.
    const stale = of.isError && !isSignedOut(of.error) ? <Failure error={of.error} again={() => void of.refetch()} /> : null;
    const nothing = empty?.(of.data) === true;
    return (
      <>
        {stale}
        {nothing ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={emptyText ?? words.shell.empty} /> : children(of.data)}
      </>
    );
  }
  if (of.isError) return <Failure error={of.error} again={() => void of.refetch()} />;
  return (
    <div role="status" aria-label={words.shell.loading}>
      <Skeleton active={false} paragraph={{ rows: 6 }} />
    </div>
  );
}

/** Why something could not be read or done, in words, with what to do. */
export function Failure({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const words = useWords();
  const say = useSay();
  if (error instanceof Refused && error.problem.status === 403)
    return <Alert type="warning" showIcon role="alert" title={words.shell.forbidden} description={say(error.problem.text)} />;
  const [title, description] =
    error instanceof Refused ? [say(error.problem.text), say(error.problem.whatToDo)] : [words.shell.failed, words.shell.noAnswer];
  const retry = again === undefined ? undefined : <Button onClick={again}>{words.shell.again}</Button>;
  const action = isSignedOut(error) ? <SignInAgain /> : retry;
  return <Alert type="error" showIcon role="alert" title={title} description={description} action={action} style={{ marginBottom: 12 }} />;
}

const isSignedOut = (error: unknown): boolean => error instanceof Refused && error.problem.status === 401;
