import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { Case } from '../api/client';
import { Clocks } from '../clocks/clocks-tab';
import { LedgerTab } from '../ledger/ledger-tab';
import { Reading } from '../parts/reading';
import { RectificationTab } from '../rectification/rectification-tab';
import { SupervisionTab } from '../supervision/supervision-tab';
import { useWords } from '../text/language';
import { tabOf } from './accident-search';
import type { Tab } from './accident-search';
import { Acts } from './acts';
import type { CaseCommand } from './available';
import { useLedger } from './case-data';
import { CommandsOf } from './commands-of';
import { ItemsOf } from './items-of';
import { Overview } from './overview';
import { ReportTab } from './report-tab';
import { TasksTab } from './tasks-tab';

const Documents = lazy(() => import('../documents/documents').then(({ Documents: loaded }) => ({ default: loaded })));

interface Props {
  readonly tab: Tab;
  readonly of: Case;
  readonly commands: readonly CaseCommand[] | undefined;
}

/** A tab: what is its own first, then what was done in its themes and what may be done. */
export function TabOf({ tab, of, commands = [] }: Props) {
  const { id } = of;
  const own: Readonly<Record<Tab, ReactNode>> = {
    overview: <Overview of={of} />,
    reporting: null,
    limits: <Clocks of={of} />,
    tasks: <TasksTab of={of} />,
    team: <ItemsOf id={id} names={['team-people.serving', 'signatories.organs', 'advisers.invited']} />,
    evidence: <ItemsOf id={id} names={['evidence.registered', 'tasks.open']} />,
    report: <ReportTab id={id} />,
    approval: <ItemsOf id={id} names={['addressees.unserved', 'handovers.open', 'appeals.pending']} />,
    rectification: <RectificationTab of={of} />,
    supervision: <SupervisionTab of={of} />,
    documents: <Papers id={id} />,
    ledger: <LedgerTab id={id} />,
  };
  return (
    <div className="sheet tab-body">
      {own[tab]}
      {tab === 'tasks' || tab === 'ledger' || tab === 'documents' ? null : <ActsOf id={id} tab={tab} />}
      <CommandsOf of={of} commands={commands.filter((command) => command.tab === tab)} />
    </div>
  );
}

function ActsOf({ id, tab }: { readonly id: string; readonly tab: Tab }) {
  const { accident } = useWords();
  return (
    <section aria-label={accident.acts}>
      <h2>{accident.acts}</h2>
      <Reading of={useLedger(id)}>
        {(entries) => {
          const own = entries.filter(({ group, stream }) => group !== null && tabOf(stream.split('/')[0] ?? '', group) === tab);
          return own.length === 0 ? <p className="quiet">{accident.noActs}</p> : <Acts entries={own} />;
        }}
      </Reading>
    </section>
  );
}

function Papers({ id }: { readonly id: string }) {
  const words = useWords();
  return (
    <Suspense fallback={<p role="status">{words.shell.loading}</p>}>
      <Documents caseId={id} />
    </Suspense>
  );
}
