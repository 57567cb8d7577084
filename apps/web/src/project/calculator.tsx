import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { beijingOf } from '../format/moment';
import { DayInput } from '../parts/day-input';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';
import { Field } from '../parts/field';
import { SpanShown } from './span-shown';

const kinds = ['days', 'working-days', 'months', 'years'] as const;
type Kind = (typeof kinds)[number];

/** Days and working days, counted by the calendar by which time limits are counted. */
export function Calculator() {
  const { project } = useWords();
  const [way, setWay] = useState<'forward' | 'between'>('forward');
  const [from, setFrom] = useState<string | null>(() => beijingOf(new Date().toISOString()).day);
  return (
    <section className="sheet project-calculator no-print" aria-labelledby="project-calculator">
      <h2 id="project-calculator">{project.calculator}</h2>
      <p className="quiet">{project.calculatorIntro}</p>
      <Radio.Group value={way} onChange={({ target }) => setWay(target.value === 'between' ? 'between' : 'forward')}>
        <Radio.Button value="forward">{project.forward}</Radio.Button>
        <Radio.Button value="between">{project.between}</Radio.Button>
      </Radio.Group>
      <Field id="count-from" label={project.from}>
        <DayInput id="count-from" value={from} onChange={setFrom} />
      </Field>
      {way === 'forward' ? <Forward from={from} /> : <Between from={from} />}
    </section>
  );
}

function Forward({ from }: { readonly from: string | null }) {
  const { project } = useWords();
  const [number, setNumber] = useState<number | null>(20);
  const [kind, setKind] = useState<Kind>('working-days');
  const span = useQuery({
    queryKey: ['count', from, number, kind],
    queryFn: () => ask(api.GET('/api/calendar/count', { params: { query: { from: from ?? '', number: number ?? 0, kind } } })),
    enabled: from !== null && number !== null,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="project-count">
        <Field id="count-number" label={project.number}>
          <InputNumber controls={false} id="count-number" min={0} max={3660} precision={0} value={number} onChange={setNumber} />
        </Field>
        <Field id="count-kind" label={project.kind}>
          <Select
            id="count-kind"
            value={kind}
            options={kinds.map((value) => ({ value, label: project.kinds[value] }))}
            onChange={setKind}
          />
        </Field>
      </div>
      {from === null || number === null ? null : <Reading of={span}>{(found) => <SpanShown span={found} />}</Reading>}
    </>
  );
}

function Between({ from }: { readonly from: string | null }) {
  const { project } = useWords();
  const [to, setTo] = useState<string | null>(null);
  const span = useQuery({
    queryKey: ['between', from, to],
    queryFn: () => ask(api.GET('/api/calendar/between', { params: { query: { from: from ?? '', to: to ?? '' } } })),
    enabled: from !== null && to !== null,
  });
  return (
    <>
      <Field id="count-to" label={project.to}>
        <DayInput id="count-to" value={to} onChange={setTo} />
      </Field>
      {from === null || to === null ? null : <Reading of={span}>{(found) => <SpanShown span={found} />}</Reading>}
    </>
  );
}
