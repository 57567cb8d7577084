import type { ReactNode } from 'react';
import { useSay, useWords } from '../../text/language';
import type { Field } from './field';

interface Props {
  readonly field: Pick<Field, 'title' | 'help' | 'required'>;
  readonly id: string;
  readonly fault: string | null;
  /** group: several controls under one name. */
  readonly holds?: 'one' | 'group';
  /** all: what is written in several lines, or holds fields of its own, takes the whole width. */
  readonly span?: 'one' | 'all';
  readonly children: ReactNode;
}

/** A field with its name before it, and under it what is wrong with it and what helps to fill it in. */
export function Row({ field, id, fault, holds = 'one', span = 'one', children }: Props) {
  const say = useSay();
  const words = useWords();
  const { title, help, required } = field;
  const className = span === 'all' ? 'field field-all' : 'field';
  const name = (
    <>
      {say(title)}
      {required ? null : <span className="field-optional">{words.command.optional}</span>}
    </>
  );
  const under = (
    <div id={`${id}-help`} className="field-under">
      {fault === null ? null : (
        <p role="alert" className="field-fault">
          {fault}
        </p>
      )}
      {help === null ? null : <p className="field-help">{say(help)}</p>}
    </div>
  );
  if (holds === 'group')
    return (
      <fieldset className={className} id={id} aria-describedby={`${id}-help`}>
        <legend>{name}</legend>
        {children}
        {under}
      </fieldset>
    );
  return (
    <div className={className}>
      <label htmlFor={id}>{name}</label>
      {children}
      {under}
    </div>
  );
}
