import { getRouteApi } from '@tanstack/react-router';
import { Tabs } from 'antd';
import type { Case } from '../api/client';
import { useCase } from '../command/queries';
import { useLive } from '../live/use-live';
import { Reading } from '../parts/reading';
import { SandboxBar } from '../sandbox/sandbox-bar';
import { usePageTitle } from '../shell/page-title';
import { useWords } from '../text/language';
import { useSeen } from '../work/use-seen';
import { tabs } from './accident-search';
import type { Tab } from './accident-search';
import { useCaseCommands } from './available';
import { CaseHead } from './head';
import { NextSteps } from './next-steps';
import { TabOf } from './tab-of';
import { Warnings } from './warnings';
import './accident.css';

const route = getRouteApi('/within/cases/$id');

/** An accident: who, what and how far on top; what may be done next before all that has been done. */
export function AccidentPage() {
  const { id } = route.useParams();
  useLive([id]);
  return <Reading of={useCase(id)}>{(theCase) => <Accident of={theCase} />}</Reading>;
}

function Accident({ of }: { readonly of: Case }) {
  const words = useWords();
  const { tab = 'overview' } = route.useSearch();
  const navigate = route.useNavigate();
  const commands = useCaseCommands(of.id);
  useSeen(of.id, of.lastChange.seq);
  usePageTitle(of.name);
  const items = tabs.map((key) => ({
    key,
    label: labelOf(key, of, words.accident.tabs[key], words.accident.counted),
    children: key === tab ? <TabOf tab={key} of={of} commands={commands} /> : null,
  }));
  return (
    <article>
      <SandboxBar caseId={of.id} />
      <CaseHead of={of} />
      <Warnings of={of} />
      <NextSteps of={of} commands={commands} />
      <Tabs
        className="accident-tabs"
        activeKey={tab}
        items={items}
        onChange={(key) => void navigate({ search: { tab: tabs.find((known) => known === key) }, replace: true, resetScroll: false })}
      />
    </article>
  );
}

/** How much waits in a tab stands beside its name. */
function labelOf(tab: Tab, { tasks, clocks }: Case, name: string, counted: (name: string, n: number) => string): string {
  const waiting = { tasks: tasks.length, limits: clocks.filter(({ light }) => light === 'red' || light === 'amber').length };
  const n = tab === 'tasks' || tab === 'limits' ? waiting[tab] : 0;
  return n === 0 ? name : counted(name, n);
}
