import { useEffect } from 'react';
import { useWords } from '../../text/language';
import { useField, useForm } from '../form/context';
import { One, besides, OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';

/** 研判是否督办: where the rule of the place supervises all of these, its answer stands there already, and only another one takes a reason. */
export function DecideSupervision({ fields }: LayoutProps) {
  const { command } = useWords();
  const { options } = useForm();
  const question = useField('data.question');
  const decision = useField('data.decision');
  const asRule = (options['questions.asRule'] ?? []).some(({ value }) => value === question.value);
  const empty = decision.value === undefined;
  useEffect(() => {
    if (asRule && empty) decision.change('supervise');
    // Once for each question: whoever chooses otherwise keeps it.
  }, [asRule, question.value]);
  const reasonNeeded = !asRule || decision.value === 'not-supervise';
  return (
    <>
      <div className="fields">
        <One fields={fields} name="question" />
        <One fields={fields} name="decision" />
      </div>
      {asRule ? <p className="moves">{command.supervisedByRule}</p> : null}
      {reasonNeeded ? (
        <div className="fields">
          <One fields={fields} name="reason" />
        </div>
      ) : null}
      <OneByOne fields={besides(fields, 'question', 'decision', 'reason')} />
    </>
  );
}
