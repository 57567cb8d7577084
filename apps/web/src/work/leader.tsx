import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Text } from '../api/client';
import { instantShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { useSay, useWords } from '../text/language';
import { Counties, Decisions, LeftOut, Supervisions } from './leader-tables';
import { leaderOf } from './work';
import type { Leader } from './work';
import './leader.css';

interface Props {
  readonly organ: string | undefined;
  readonly organName: string | null;
}

/** 领导一页: one sheet of paper, or one hand's width, that a secretary prints. Nothing on it has to be pressed. */
export function LeaderPage({ organ, organName }: Props) {
  const words = useWords();
  const { work } = words;
  const read = useQuery(leaderOf(organ));
  return (
    <Reading of={read}>
      {(page) => (
        <article className="leader">
          <header>
            <h1>{work.leaderTitle}</h1>
            <p>
              {organ === undefined ? work.everybody : organName}
              <span>{work.asOf(instantShown(new Date(read.dataUpdatedAt).toISOString(), words))}</span>
              <Button size="small" className="no-print" onClick={() => window.print()}>
                {words.shell.print}
              </Button>
            </p>
          </header>
          <News news={page.news} />
          <Part title={work.decisions} none={work.noDecisions} many={page.decisions.length}>
            <Decisions decisions={page.decisions} more={page.more} />
          </Part>
          <Part title={work.counties} none={work.noEndings} many={page.counties.length}>
            <Counties counties={page.counties} more={page.more} />
          </Part>
          <Part title={work.above} none={work.noAbove} many={page.above.length}>
            <Supervisions caption={work.above} rows={page.above} more={page.more.above} />
          </Part>
          <Part title={work.ours} none={work.noOurs} many={page.ours.length}>
            <Supervisions caption={work.ours} rows={page.ours} more={page.more.ours} />
          </Part>
          <Accidents page={page} />
        </article>
      )}
    </Reading>
  );
}

interface PartProps {
  readonly title: string;
  readonly none: string;
  readonly many: number;
  readonly children: ReactNode;
}

function Part({ title, none, many, children }: PartProps) {
  return (
    <section>
      <h2>{title}</h2>
      {many === 0 ? <p className="quiet">{none}</p> : children}
    </section>
  );
}

function News({ news }: Pick<Leader, 'news'>) {
  const { work } = useWords();
  const say = useSay();
  return (
    <Part title={work.news} none={work.noNews} many={news.length}>
      <ol className="leader-lines">
        {news.map(({ caseId, isNew, changed, lines }) => (
          <li key={caseId}>
            <strong>{isNew ? work.isNew : work.hasChanged([...new Set(changed.map(say))])}</strong>
            <Lines lines={lines} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

// More than these is no longer one page.
const mostLined = 4;

/** The other accidents of the page: those of yesterday have their lines above. */
function Accidents({ page: { accidents, news, more } }: { readonly page: Leader }) {
  const { work } = useWords();
  const others = accidents.filter(({ caseId }) => news.every((one) => one.caseId !== caseId));
  return (
    <Part title={work.accidents} none={work.noAccidents} many={others.length}>
      <ol className="leader-lines">
        {others.slice(0, mostLined).map(({ caseId, lines }) => (
          <li key={caseId}>
            <Lines lines={lines} />
          </li>
        ))}
      </ol>
      <LeftOut of={others.length} shown={mostLined} more={more.accidents} />
    </Part>
  );
}

function Lines({ lines }: { readonly lines: readonly Text[] }) {
  const say = useSay();
  return lines.map((line) => <div key={line.zh}>{say(line)}</div>);
}
