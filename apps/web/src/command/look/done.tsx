import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import type { Preview } from '../../api/client';
import { instantShown } from '../../format/moment';
import { useSay, useWords } from '../../text/language';
import { useAvailable, useCatalogue } from '../queries';
import { PreviewPanel } from './preview-panel';

interface Props {
  readonly caseId: string;
  readonly title: string;
  readonly occurredAt: string;
  readonly preview: Preview | undefined;
}

const mostNext = 8;

/** What happened and what comes next. */
export function Done({ caseId, title, occurredAt, preview }: Props) {
  const words = useWords();
  const top = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever reads by ear or by keyboard goes on here.
  useEffect(() => {
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="sheet done" role="status" tabIndex={-1} ref={top}>
      <Alert type="success" showIcon title={words.command.doneTitle(title)} description={instantShown(occurredAt, words)} />
      {preview === undefined ? null : <PreviewPanel preview={preview} />}
      <Next caseId={caseId} />
      <p>
        <Link to="/cases/$id" params={{ id: caseId }}>
          {words.command.backToCase}
        </Link>
      </p>
    </div>
  );
}

function Next({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const say = useSay();
  const { data } = useAvailable(caseId);
  const catalogue = useCatalogue();
  const titles = (procedure: string, command: string) =>
    catalogue.data?.procedures.find((one) => one.procedure === procedure)?.commands.find((one) => one.command === command)?.title;
  const next = (data?.streams ?? []).flatMap(({ procedure, n, commands }) =>
    commands
      .filter(({ group }) => group === 'next' || group === 'due')
      .map(({ command }) => ({ procedure, n, command, title: titles(procedure, command) })),
  );
  if (next.length === 0) return null;
  return (
    <section>
      <h2>{words.command.nextTitle}</h2>
      <ul className="next-list">
        {next.slice(0, mostNext).map(({ procedure, n, command, title }) => (
          <li key={`${procedure}-${n}-${command}`}>
            <Link to="/cases/$id/do/$command" params={{ id: caseId, command }} search={{ procedure, n }}>
              {title === undefined ? words.command.unnamed : say(title)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
