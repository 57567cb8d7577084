import { Link, getRouteApi } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { AvailableCommands, Case, CommandCatalogue, Text } from '../api/client';
import { Filing } from '../documents/filing';
import { beijingOf } from '../format/moment';
import { useLive } from '../live/use-live';
import { Reading } from '../parts/reading';
import { useSession } from '../session/session';
import type { Who } from '../session/session';
import { useSay, useWords } from '../text/language';
import { CommandForm } from './command-form';
import { useAvailable, useCase, useCatalogue } from './queries';
import './command.css';

const route = getRouteApi('/within/cases/$id/do/$command');

export type Described = CommandCatalogue['procedures'][number]['commands'][number];
export type InStream = AvailableCommands['streams'][number];

/** 办理: one act in one procedure of a case. */
export function CommandPage() {
  const { id, command } = route.useParams();
  const search = route.useSearch();
  const { who } = useSession();
  // What stood against the act may go, or come, while the form is being filled in.
  useLive([id]);
  const of = useCase(id);
  const catalogue = useCatalogue();
  const available = useAvailable(id);
  return (
    <Reading of={of}>
      {(theCase) => (
        <Reading of={catalogue}>
          {({ procedures }) => (
            <Reading of={available}>
              {({ streams }) => {
                const found = streamOf(streams, command, search);
                const described = procedures
                  .find(({ procedure }) => procedure === found?.procedure)
                  ?.commands.find((one) => one.command === command);
                if (who === null || found === undefined || described === undefined) return <Unknown of={theCase} />;
                return (
                  <Act
                    key={`${id}-${found.stream}-${command}-${search.ref ?? ''}`}
                    of={theCase}
                    stream={found}
                    which={whichOf(found, streams)}
                    described={described}
                    who={who}
                    item={search.ref === undefined ? null : String(search.ref)}
                  />
                );
              }}
            </Reading>
          )}
        </Reading>
      )}
    </Reading>
  );
}

/** The procedure that is named, else the first that knows the command and lets it be given. */
function streamOf(
  streams: readonly InStream[],
  command: string,
  { procedure, n }: { readonly procedure?: string | undefined; readonly n?: number | undefined },
): InStream | undefined {
  const knowing = streams.filter(({ commands }) => commands.some((one) => one.command === command));
  if (procedure !== undefined) return knowing.find((one) => one.procedure === procedure && one.n === (n ?? 1));
  return knowing.find(({ commands }) => commands.some((one) => one.command === command && one.why === null)) ?? knowing[0];
}

/** Of several supervisions which one: its form looks like that of the others. Null of a procedure of which a case has one. */
function whichOf({ procedure, n }: InStream, streams: readonly InStream[]): Text | null {
  if (procedure !== 'supervision') return null;
  const standing = streams.flatMap(({ options }) => options['supervisions.standing'] ?? []);
  return standing.find(({ value }) => value === n)?.words ?? null;
}

function Unknown({ of }: { readonly of: Case }) {
  const words = useWords();
  return (
    <>
      <Trail of={of} />
      <Alert type="info" showIcon title={words.command.unknown} />
    </>
  );
}

interface ActProps {
  /** The earlier item of the case that the act is about, where whoever led here has chosen it. */
  readonly item: string | null;
  readonly of: Case;
  readonly stream: InStream;
  readonly which: Text | null;
  readonly described: Described;
  readonly who: Who;
}

function Act({ of, stream, which, described, who, item }: ActProps) {
  const say = useSay();
  const { day, time } = beijingOf(of.today);
  const now = `${day}T${time}`;
  const head = (
    <>
      <Trail of={of} />
      <h1 className="page-title">{say(described.title)}</h1>
      {which === null ? null : <p className="command-which">{say(which)}</p>}
    </>
  );
  if (described.command === 'file-document')
    return (
      <>
        {head}
        <div className="sheet">
          <Filing of={of} now={now} onFiled={() => undefined} />
        </div>
      </>
    );
  return (
    <>
      {head}
      <CommandForm of={of} now={now} stream={stream} described={described} who={who} item={item} />
    </>
  );
}

function Trail({ of }: { readonly of: Case }) {
  const words = useWords();
  return (
    <nav aria-label={words.command.trail} className="trail">
      <Link to="/cases">{words.shell.cases}</Link> /{' '}
      <Link to="/cases/$id" params={{ id: of.id }}>
        {of.name}
      </Link>
    </nav>
  );
}
