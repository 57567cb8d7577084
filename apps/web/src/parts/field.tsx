import type { ReactNode } from 'react';
import './field.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly fault?: string | undefined;
  readonly children: ReactNode;
}

/** A label with its control, and below it what is wrong or what it means. */
export function Field({ id, label, help, fault, children }: Props) {
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children}
      {fault === undefined ? null : (
        <div role="alert" className="labelled-fault">
          {fault}
        </div>
      )}
      {help === undefined || fault !== undefined ? null : <div className="quiet labelled-help">{help}</div>}
    </div>
  );
}
