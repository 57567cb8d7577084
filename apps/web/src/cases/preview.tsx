import { Link, useNavigate } from '@tanstack/react-router';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import type { Case } from '../api/client';
import { useCase } from '../command/queries';
import { beijingOf, dayShown, occurredShown } from '../format/moment';
import { LimitLine } from '../parts/limit';
import { OwnDay } from '../parts/own-day';
import { Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { Level } from './case-rows';
import type { CaseSearch } from './case-search';

/** What one wants to know of a case without leaving the list. */
export function Preview({ search }: { readonly search: CaseSearch }) {
  const navigate = useNavigate();
  const { look } = search;
  const close = () => void navigate({ to: '/cases', search: { ...search, look: undefined }, resetScroll: false });
  return (
    <Drawer
      open={look !== undefined}
      onClose={close}
      size={520}
      title={look === undefined ? null : <Title id={look} />}
      footer={look === undefined ? null : <Doors id={look} />}
    >
      {look === undefined ? null : <Facts id={look} />}
    </Drawer>
  );
}

function Title({ id }: { readonly id: string }) {
  const words = useWords();
  return useCase(id).data?.name ?? words.shell.loading;
}

function Facts({ id }: { readonly id: string }) {
  const { cases } = useWords();
  // It scrolls, and holds nothing else that the keyboard could reach.
  return (
    <Reading of={useCase(id)}>
      {(one) => (
        <section tabIndex={0} aria-label={cases.look(one.name)}>
          <FactsOf of={one} />
        </section>
      )}
    </Reading>
  );
}

function Doors({ id }: { readonly id: string }) {
  const { cases } = useWords();
  return (
    <p className="preview-doors">
      <Link to="/cases/$id" params={{ id }} className="door">
        {cases.openPage}
      </Link>
      <Link to="/cases/$id/brief" params={{ id }}>
        {cases.brief}
      </Link>
    </p>
  );
}

function FactsOf({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { cases } = words;
  const { casualties, related, tasks } = of;
  const limits = of.clocks
    .filter(({ light, status }) => light !== null && (status === 'running' || status === 'paused' || status === 'overdue'))
    .sort((one, other) => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'));
  return (
    <>
      <dl className="facts">
        <Fact title={cases.happened}>
          {occurredShown(of.occurredAt, words)} {of.placeName}
        </Fact>
        <Fact title={cases.unit}>{of.unit ?? cases.unknown}</Fact>
        <Fact title={cases.level}>
          <Level line={of} />
        </Fact>
        <Fact title={cases.casualties}>
          {casualties === null ? cases.unknown : cases.people(casualties.deaths, casualties.seriousInjuries, casualties.missing)}
        </Fact>
        <Fact title={cases.stage}>{say(of.stageText)}</Fact>
        <Fact title={cases.responsible}>{of.responsibleName ?? cases.notSettled}</Fact>
      </dl>
      <OwnDay today={of.today} />
      <Section title={cases.limits}>
        {limits.length === 0 ? <li className="quiet">{cases.noLimit}</li> : null}
        {limits.slice(0, most).map((clock) => (
          <li key={`${clock.stream} ${clock.id}`}>
            <LimitLine limit={clock} />
          </li>
        ))}
      </Section>
      <Section title={cases.tasks}>
        {tasks.length === 0 ? <li className="quiet">{cases.noTasks}</li> : null}
        {tasks.slice(0, most).map(({ stream, id, title, since }) => (
          <li key={`${stream} ${id}`}>
            {say(title)} <span className="quiet">{cases.since(dayShown(beijingOf(since).day, words))}</span>
          </li>
        ))}
      </Section>
      {related.length === 0 ? null : (
        <Section title={cases.related}>
          {related.map(({ id, name, relationText }) => (
            <li key={id}>
              {say(relationText)}{' '}
              <Link to="/cases/$id" params={{ id }}>
                {name}
              </Link>
            </li>
          ))}
        </Section>
      )}
    </>
  );
}

// The page of the accident shows all of them.
const most = 8;

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="preview-part">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
