import { useWords } from '../../text/language';
import type { Laid } from '../layouts/layouts';
import { Drawn } from '../widgets/drawn';
import { actFields } from './act-fields';

/** Who acts, when, by which papers: laid out once for every command. */
export function ActPart({ papers }: { readonly papers: Laid['papers'] }) {
  const words = useWords();
  const fields = actFields(words);
  return (
    <section className="sheet" aria-labelledby="act-title">
      <h2 id="act-title">{words.command.actTitle}</h2>
      <div className="fields fields-two">
        <Drawn field={fields.organ} path="act.by.organ" />
        <Drawn field={fields.post} path="act.by.post" />
        <Drawn field={fields.person} path="act.by.person" />
        <Drawn field={fields.occurredAt} path="act.occurredAt" />
        <Drawn field={fields.mandate} path="act.by.mandate" />
      </div>
      <div className="fields">
        {papers === 'with-act' ? <Drawn field={fields.documents} path="act.documents" /> : null}
        <Drawn field={fields.done} path="act.done" />
      </div>
    </section>
  );
}
