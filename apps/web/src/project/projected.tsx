import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { beijingOf, dayShown, endShown } from '../format/moment';
import { Light } from '../parts/light';
import { useSay, useWords } from '../text/language';
import type { Asked } from './asked';
import { BasisShown } from './basis';
import { Steps } from './steps';

type Answer = components['schemas']['Projection'];
type Projected = Answer['clocks'][number];

interface Props {
  readonly sent: Asked;
  readonly answer: Answer;
  /** The facts have been changed since. */
  readonly stale: boolean;
}

export function Projected({ sent, answer, stale }: Props) {
  const { project, shell, law } = useWords();
  const words = useWords();
  const place = useQuery({
    queryKey: ['place', sent.place],
    queryFn: () => ask(api.GET('/api/places/{code}', { params: { path: { code: sent.place ?? '' } } })),
    staleTime: 600_000,
  });
  const day = dayShown(sent.now ?? beijingOf(new Date().toISOString()).day, words);
  const begun = answer.clocks.filter(({ dueDate, remainingDays }) => dueDate !== null || remainingDays !== null);
  return (
    <section className="sheet" aria-labelledby="project-result">
      <div className="project-result-head">
        <h2 id="project-result">{project.result}</h2>
        <span className="quiet">{project.resultOf(place.data?.fullName ?? law.unknown, day)}</span>
        <Button size="small" className="no-print" onClick={() => window.print()}>
          {shell.print}
        </Button>
      </div>
      {stale ? <Alert type="warning" showIcon title={project.stale} className="no-print" /> : null}
      <Investigator answer={answer} />
      {begun.length === 0 ? <p>{project.none}</p> : <Clocks clocks={begun} />}
    </section>
  );
}

function Clocks({ clocks }: { readonly clocks: readonly Projected[] }) {
  const words = useWords();
  const say = useSay();
  const { project } = words;
  const columns: TableColumnsType<Projected> = [
    { title: project.limit, key: 'title', render: (_none, { title }) => <strong>{say(title)}</strong> },
    { title: project.end, key: 'end', render: (_none, clock) => <End clock={clock} /> },
    {
      title: project.state,
      key: 'state',
      render: (_none, { light, statusText, leftText }) => (
        <>
          <Light light={light} /> {say(statusText)}
          {leftText === null ? null : <div className="quiet">{say(leftText)}</div>}
        </>
      ),
    },
  ];
  return (
    <Table
      size="small"
      pagination={false}
      rowKey={({ rule, title, dueAt }) => `${rule} ${title.zh} ${dueAt ?? ''}`}
      columns={columns}
      dataSource={[...clocks]}
      scroll={{ x: 560 }}
      expandable={{
        defaultExpandedRowKeys: [],
        expandedRowRender: ({ derivation }) => <Steps steps={derivation} />,
        expandIcon: ({ expanded, onExpand, record }) => (
          <Button
            type="link"
            size="small"
            aria-expanded={expanded}
            aria-label={expanded ? project.hide(say(record.title)) : project.show(say(record.title))}
            onClick={(event) => onExpand(record, event)}
          >
            {project.derivation}
          </Button>
        ),
        columnWidth: 96,
      }}
    />
  );
}

function End({ clock: { dueAt, dueDate, remainingDays, provisional } }: { readonly clock: Projected }) {
  const words = useWords();
  const { project } = words;
  if (dueAt === null) return <>{remainingDays === null ? project.notStarted : project.pausedLeft(remainingDays)}</>;
  return (
    <>
      {endShown(dueAt, words)} {provisional && dueDate !== null ? <Tag title={project.provisionalHelp}>{project.provisional}</Tag> : null}
    </>
  );
}

function Investigator({ answer: { investigator } }: { readonly answer: Answer }) {
  const { project } = useWords();
  const say = useSay();
  if (investigator === null) return null;
  return (
    <div className="project-investigator">
      <strong>{project.investigator}</strong> {investigator.bodies.map(({ title }) => say(title)).join(' / ')}
      {investigator.question === null ? null : <p>{say(investigator.question)}</p>}
      <BasisShown basis={investigator.basis} />
    </div>
  );
}
