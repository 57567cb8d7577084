import { Button, Select } from 'antd';
import type { FormEvent } from 'react';
import { DayInput } from '../parts/day-input';
import { PlaceSelect } from '../parts/place-select';
import { useSay, useWords } from '../text/language';
import { emptyAsked, emptyRow, exampleAsked, procedureNamed } from './asked';
import type { Asked, FactRow, Faults, Vocabulary } from './asked';
import { FactFields } from './fact-fields';
import { Field } from '../parts/field';

interface Props {
  readonly procedures: readonly Vocabulary[];
  readonly asked: Asked;
  readonly faults: Faults;
  readonly running: boolean;
  readonly onChange: (asked: Asked) => void;
  readonly onRun: () => void;
}

export function FactsForm({ procedures, asked, faults, running, onChange, onRun }: Props) {
  const words = useWords();
  const say = useSay();
  const { project } = words;
  const facts = procedures.find(({ procedure }) => procedure === asked.procedure)?.facts ?? [];
  const setRow = (row: FactRow) => onChange({ ...asked, rows: asked.rows.map((one) => (one.key === row.key ? row : one)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRun();
  };
  return (
    <form className="sheet no-print" onSubmit={submit} noValidate>
      <div className="project-head">
        <Field id="project-procedure" label={project.procedure}>
          <Select
            id="project-procedure"
            value={asked.procedure}
            options={procedures.map(({ procedure, title }) => ({ value: procedure, label: say(title) }))}
            onChange={(procedure) => onChange({ ...emptyAsked(procedureNamed(procedure)), place: asked.place })}
          />
        </Field>
        <Field id="project-place" label={project.place} fault={faults.get('place')}>
          <PlaceSelect id="project-place" value={asked.place} onChange={(place) => onChange({ ...asked, place })} />
        </Field>
        <Field id="project-now" label={project.now} help={project.nowHelp} fault={faults.get('now')}>
          <DayInput id="project-now" value={asked.now} onChange={(now) => onChange({ ...asked, now })} />
        </Field>
      </div>
      <h2>{project.facts}</h2>
      {asked.rows.map((row) => (
        <FactFields
          key={row.key}
          row={row}
          facts={facts}
          faults={faults}
          onChange={setRow}
          onRemove={() => onChange({ ...asked, rows: asked.rows.filter(({ key }) => key !== row.key) })}
        />
      ))}
      <div className="project-acts">
        <Button onClick={() => onChange({ ...asked, rows: [...asked.rows, emptyRow(null)] })}>{project.add}</Button>
        <Button type="primary" htmlType="submit" loading={running} disabled={asked.rows.length === 0}>
          {project.run}
        </Button>
        <span className="project-acts-far">
          <Button type="link" onClick={() => onChange(exampleAsked())}>
            {project.example}
          </Button>
          <Button type="link" onClick={() => onChange(emptyAsked(asked.procedure))}>
            {project.clear}
          </Button>
        </span>
      </div>
    </form>
  );
}
