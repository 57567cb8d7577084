import { Input, InputNumber, Select } from 'antd';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { clearing } from '../parts/clearing';
import { useWords } from '../text/language';
import { PlaceField } from './place-field';
import { counted } from './report-form';
import type { Faults, Field, Report } from './report-form';
import { TimeField } from './time-field';

interface Props {
  readonly report: Report;
  readonly change: (report: Report) => void;
  readonly faults: Faults;
  readonly locked: boolean;
  readonly organName: string | null;
}

/** The fields of 接报登记: three that are asked, and what may be known beside them. */
export function ReportFields({ report, change, faults, locked, organName }: Props) {
  const words = useWords();
  const id = useId();
  const set = (part: Partial<Report>) => change({ ...report, ...part });
  const at = (name: Field, label: string, hint = '') => ({ id: `${id}-${name}`, label, hint, fault: faults[name] });
  const common = (name: Field) => ({
    id: `${id}-${name}`,
    disabled: locked,
    'aria-describedby': `${id}-${name}-note`,
    ...(faults[name] === undefined ? {} : { status: 'error' as const, 'aria-invalid': true }),
  });
  const text = (name: 'location' | 'course' | 'unit' | 'reporter') => ({
    ...common(name),
    value: report[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [name]: target.value }),
  });
  return (
    <div className="intake-grid">
      <Labelled {...at('receivedAt', words.intake.receivedAt)}>
        <TimeField {...common('receivedAt')} value={report.receivedAt} change={(receivedAt) => set({ receivedAt })} />
      </Labelled>
      <Labelled {...at('place', words.intake.place, organName === null ? '' : words.intake.organ(organName))}>
        <PlaceField
          id={`${id}-place`}
          value={report.place}
          disabled={locked}
          fault={faults.place}
          describedBy={`${id}-place-note`}
          change={(place) => set({ place })}
        />
      </Labelled>
      <Labelled {...at('location', words.intake.location)} wide>
        <Input maxLength={200} {...text('location')} />
      </Labelled>
      <Labelled {...at('course', words.intake.course)} wide>
        <Input.TextArea rows={4} maxLength={2000} placeholder={words.intake.courseHint} {...text('course')} />
      </Labelled>
      <fieldset className="intake-numbers intake-wide">
        <legend>{words.intake.persons}</legend>
        {counted.map((name) => (
          <Labelled key={name} {...at(name, words.intake[name])}>
            <NumberBox {...common(name)} value={report[name]} change={(count) => set({ [name]: count })} />
          </Labelled>
        ))}
      </fieldset>
      <Labelled {...at('unit', words.intake.unit, words.intake.unitHint)}>
        <Input maxLength={100} {...text('unit')} />
      </Labelled>
      <Labelled {...at('accidentClass', words.intake.accidentClass)}>
        <Select
          {...common('accidentClass')}
          allowClear={clearing(words)}
          value={report.accidentClass === '' ? null : report.accidentClass}
          options={Object.entries(words.intake.classes).map(([value, label]) => ({ value, label }))}
          onChange={(accidentClass: string | null | undefined) => set({ accidentClass: accidentClass ?? '' })}
        />
      </Labelled>
      <Labelled {...at('occurredAt', words.intake.occurredAt, words.intake.occurredHint)}>
        <TimeField {...common('occurredAt')} value={report.occurredAt} change={(occurredAt) => set({ occurredAt })} />
      </Labelled>
      <Labelled {...at('sourceKind', words.intake.sourceKind)}>
        <Select
          {...common('sourceKind')}
          value={report.sourceKind}
          options={Object.entries(words.intake.sources).map(([value, label]) => ({ value, label }))}
          onChange={(sourceKind) => set({ sourceKind })}
        />
      </Labelled>
      <Labelled {...at('reporter', words.intake.reporter)}>
        <Input maxLength={200} {...text('reporter')} />
      </Labelled>
    </div>
  );
}

interface NumberProps {
  readonly id: string;
  readonly disabled: boolean;
  readonly value: number | null;
  readonly change: (count: number | null) => void;
}

function NumberBox({ value, change, ...common }: NumberProps) {
  return (
    <InputNumber controls={false} {...common} inputMode="numeric" min={0} max={100_000} precision={0} value={value} onChange={change} />
  );
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly fault: string | undefined;
  readonly wide?: true;
  readonly children: ReactNode;
}

function Labelled({ id, label, hint, fault, wide, children }: LabelledProps) {
  return (
    <div className={wide ? 'intake-field intake-wide' : 'intake-field'}>
      <label htmlFor={id}>{label}</label>
      {children}
      <div id={`${id}-note`}>{fault === undefined ? <span className="quiet">{hint}</span> : <span className="fault">{fault}</span>}</div>
    </div>
  );
}
