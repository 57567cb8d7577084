import { Link, useNavigate } from '@tanstack/react-router';
import { Drawer } from 'antd';
import type { Case } from '../api/client';
import { useCase } from '../command/queries';
import { beijingOf } from '../format/moment';
import { Reading } from '../parts/reading';
import { Letters } from '../supervision/letters';
import { Meanwhile, Progress } from '../supervision/meanwhile';
import { Matters, Notice } from '../supervision/notice';
import { useSupervisions } from '../supervision/standing';
import type { Standing } from '../supervision/standing';
import { VettingSummary } from '../supervision/vetting-summary';
import { useSay, useWords } from '../text/language';
import type { SupervisionSearch } from './supervision-search';
import '../supervision/supervision.css';

/** A row of the list without leaving it: the notice, its receipt, what came back, and what its supervisor may do. */
export function SupervisionDrawer({ search }: { readonly search: SupervisionSearch }) {
  const navigate = useNavigate();
  const { look, which = 1 } = search;
  const close = () => void navigate({ to: '/supervisions', search: { ...search, look: undefined, which: undefined }, resetScroll: false });
  return (
    <Drawer open={look !== undefined} onClose={close} size={640} title={look === undefined ? null : <Title id={look} />}>
      {look === undefined ? null : <Looked id={look} n={which} />}
    </Drawer>
  );
}

function Title({ id }: { readonly id: string }) {
  const words = useWords();
  return useCase(id).data?.name ?? words.shell.loading;
}

function Looked({ id, n }: { readonly id: string; readonly n: number }) {
  const theCase = useCase(id);
  const standing = useSupervisions(id);
  return (
    <Reading of={theCase}>
      {(of) => (
        <Reading of={standing}>
          {({ supervisions }) => {
            const found = supervisions.find((one) => one.n === n);
            return found === undefined ? null : <Facts of={of} standing={found} />;
          }}
        </Reading>
      )}
    </Reading>
  );
}

function Facts({ of, standing }: { readonly of: Case; readonly standing: Standing }) {
  const words = useWords();
  const say = useSay();
  const shown = { id: of.id, of: standing, today: beijingOf(of.today).day };
  // It scrolls, and holds little else that the keyboard could reach.
  return (
    <section tabIndex={0} className="supervision-drawer" aria-label={words.cases.look(of.name)}>
      <p>
        {say(standing.stageText)}{' '}
        <Link to="/cases/$id" params={{ id: of.id }} search={{ tab: 'supervision' }}>
          {words.cases.openPage}
        </Link>
      </p>
      <Doors id={of.id} n={standing.n} />
      <Notice {...shown} />
      <Matters {...shown} />
      <Progress {...shown} />
      <VettingSummary {...shown} />
      <Letters {...shown} />
      <Meanwhile {...shown} />
    </section>
  );
}

const acts = ['urge', 'decide-interview', 'criticise', 'release'] as const;

// 通报 is proposed as any letter is: an office sends it with the consent of its government alone (SV-29).
const commandOf = { urge: 'urge', 'decide-interview': 'decide-interview', criticise: 'propose-letter', release: 'release' } as const;

/** 催办, 约谈, 通报, 解除: the form of each says whether it may be done. */
function Doors({ id, n }: { readonly id: string; readonly n: number }) {
  const { supervisions } = useWords();
  return (
    <p className="supervision-doors" role="group" aria-label={supervisions.doors}>
      {acts.map((act) => (
        <Link key={act} to="/cases/$id/do/$command" params={{ id, command: commandOf[act] }} search={{ procedure: 'supervision', n }}>
          {supervisions.acts[act]}
        </Link>
      ))}
    </p>
  );
}
