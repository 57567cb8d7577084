import { useSay, useWords } from '../text/language';
import { ActPart } from './act/act-part';
import { Bar } from './bar';
import { FormProvider } from './form/context';
import { valueAt } from './form/values';
import { layoutOf } from './layouts/layouts';
import { Done } from './look/done';
import { Look } from './look/look';
import { Notices } from './notices';
import { formId, useAct, whyOf } from './use-act';
import type { Act } from './use-act';

/** The form of an act: filled in, looked at, signed, answered. */
export function CommandForm(act: Act) {
  const { of, now, stream, described } = act;
  const words = useWords();
  const say = useSay();
  const title = say(described.title);
  const form = useAct(act);
  const { fields, values, change, faults, signing, shut, missing, looked, error } = form;
  if (signing.state === 'done')
    return <Done caseId={of.id} title={title} occurredAt={signing.answer.events[0]?.occurredAt ?? of.today} preview={looked} />;

  const { Form, papers } = layoutOf(described.command);
  const why = whyOf(act);
  // Where it is open already, nobody is told how it is opened.
  const onDone = valueAt(values, 'act.done') === undefined ? () => change('act.done', {}) : undefined;
  const mode = shut ? 'shut' : 'open';
  return (
    <FormProvider value={{ name: formId, values, change, faults, options: stream.options, of, now, mode }}>
      <Notices
        foundAt={form.foundAt}
        restart={form.restart}
        why={why}
        onDone={onDone}
        signing={signing}
        again={form.again}
        giveUp={form.giveUp}
      />
      <div className="command">
        <form
          id={formId}
          aria-label={title}
          onSubmit={(event) => {
            event.preventDefault();
            form.press();
          }}
        >
          <section className="sheet" aria-labelledby="data-title">
            <h2 id="data-title">{words.command.dataTitle}</h2>
            {fields.length === 0 ? <p className="quiet">{words.command.noFields}</p> : <Form fields={fields} preview={looked} />}
          </section>
          <ActPart papers={papers} />
        </form>
        <Look
          preview={looked}
          error={error}
          looking={form.looking}
          missing={missing.length}
          onDone={onDone}
          described={described}
          said={onDone === undefined ? null : (why?.code ?? null)}
        />
      </div>
      <Bar
        form={formId}
        described={described}
        preview={looked}
        signing={signing}
        missing={form.titles}
        looking={form.looking}
        refused={form.blocked || error != null ? 'yes' : 'no'}
      />
    </FormProvider>
  );
}
