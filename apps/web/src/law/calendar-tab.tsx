import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Tag } from 'antd';
import { api, ask } from '../api/client';
import type { components } from '../api/schema';
import { beijingOf } from '../format/moment';
import { Reading } from '../parts/reading';
import { Field } from '../parts/field';
import { useWords } from '../text/language';
import type { LawSearch } from './law-search';
import { LoadNotice } from './load-notice';
import { Notices } from './notices';
import { YearGrid } from './year-grid';

type Year = components['schemas']['CalendarYear'];

interface Props {
  readonly search: LawSearch;
  readonly go: (search: LawSearch) => void;
}

const [earliest, latest] = [2010, 2099];

/** The calendar by year, with its notices and the loading of one. */
export function CalendarTab({ search, go }: Props) {
  const { law } = useWords();
  const year = Math.max(Number(search.year ?? beijingOf(new Date().toISOString()).day.slice(0, 4)), earliest);
  const calendar = useQuery({
    queryKey: ['calendar-year', year],
    queryFn: () => ask(api.GET('/api/calendar/years/{year}', { params: { path: { year } } })),
    placeholderData: keepPreviousData,
  });
  const show = (next: number) => go({ ...search, year: String(Math.min(Math.max(next, earliest), latest)) });
  return (
    <>
      <div className="sheet">
        <div className="law-year no-print">
          <Button onClick={() => show(year - 1)} disabled={year <= earliest}>
            {law.earlier}
          </Button>
          <Field id="law-year" label={law.year}>
            <InputNumber
              controls={false}
              id="law-year"
              min={earliest}
              max={latest}
              precision={0}
              value={year}
              onChange={(next) => show(next ?? year)}
            />
          </Field>
          <Button onClick={() => show(year + 1)} disabled={year >= latest}>
            {law.later}
          </Button>
          <Legend />
        </div>
        <Reading of={calendar}>{(found) => <Shown year={found} />}</Reading>
      </div>
      <LoadNotice onLoaded={(loaded) => show(loaded)} />
    </>
  );
}

function Shown({ year: { year, days, notices } }: { readonly year: Year }) {
  const { law } = useWords();
  const worked = days.filter(({ kind }) => kind === 'working' || kind === 'made-up').length;
  const open = !notices.some(({ id }) => id === String(year));
  return (
    <>
      <p>{open ? law.workingDaysProvisional(year, worked) : law.workingDays(year, worked)}</p>
      <YearGrid year={year} days={days} />
      <h2 className="law-notices">{law.notices}</h2>
      {open ? <p>{law.noNotice}</p> : null}
      {notices.length === 0 ? null : <Notices notices={notices} />}
    </>
  );
}

function Legend() {
  const { law } = useWords();
  return (
    <div className="law-legend" role="group" aria-label={law.legend}>
      <Tag className="law-day-holiday">
        {law.marks.holiday} {law.legendWords.holiday}
      </Tag>
      <Tag className="law-day-made-up">
        {law.marks['made-up']} {law.legendWords['made-up']}
      </Tag>
      <Tag className="law-day-weekend">{law.legendWords.weekend}</Tag>
      <Tag className="law-day-open">
        {law.marks.provisional} {law.legendWords.provisional}
      </Tag>
    </div>
  );
}
