import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Refused } from '../api/client';
import type { Case, Preview } from '../api/client';
import type { Who } from '../session/session';
import { useWords } from '../text/language';
import { actFields } from './act/act-fields';
import { actorField, firstAct, keepPost, postOf } from './act/first-act';
import type { Described, InStream } from './command-page';
import { draftName, newKey } from './drafts';
import { idOf } from './form/context';
import type { Options } from './form/context';
import { faultsOf, firstFault, lackingAt } from './form/faults';
import type { Faults } from './form/faults';
import { fieldsOf } from './form/field';
import type { Field } from './form/field';
import { firstValues, itemIn } from './form/first-values';
import { dataOf, missingIn, put, textIn, titleAt, valueAt } from './form/values';
import type { Value, Values } from './form/values';
import { usePreview } from './look/use-preview';
import { useDraft } from './use-draft';
import { useSigning } from './use-signing';
import type { Signing } from './use-signing';

export interface Act {
  readonly of: Case;
  /** The case's own now, `YYYY-MM-DDTHH:MM` of Beijing. */
  readonly now: string;
  readonly stream: InStream;
  readonly described: Described;
  readonly who: Who;
  /** The earlier item of the case that it is about, where whoever led here has chosen it. */
  readonly item: string | null;
}

export const formId = 'act-form';

/** An act from the first letter to the answer: what is typed, what it would come to, what became of it. */
export function useAct(act: Act) {
  const words = useWords();
  const { of, described } = act;
  const { fields, all, draft, foundAt, change, keepSent, drop, restart } = useTyped(act);
  const { signing, sign, giveUp, reopen } = useSigning(draft.sent, keepSent);
  const [asked, setAsked] = useState<'no' | 'yes'>('no');
  const [seen, setSeen] = useState<Preview | undefined>(undefined);
  useForgotten(signing, drop, of.id);

  // Before anything was filled in, a form of which nothing is required would only be refused.
  const begun = draft.at !== '' || asked === 'yes' || fields.length === 0;
  const shut = signing.state === 'sending' || signing.state === 'unsure' || signing.state === 'signed-out';
  const phase = shut || signing.state === 'done' ? 'sent' : begun ? 'begun' : 'untouched';
  const { body, missing, blocked, preview, error, looking } = useLook(act, all, draft.values, phase);
  const faults = faultsNow(error, signing, asked === 'yes' ? missing : [], words.command.fillThis);

  function press() {
    setAsked('yes');
    if (missing.length > 0) return focusOn(missing[0]);
    if (preview === undefined) return focusOn(firstFault(faults));
    setSeen(preview);
    sign({ key: newKey(), path: `/api/cases/${of.id}/commands/${described.command}`, body, attempts: 0 });
    keepPost(textIn(valueAt(draft.values, 'act.by.organ')), textIn(valueAt(draft.values, 'act.by.post')));
  }
  const again = () => (draft.sent === null ? reopen() : sign(draft.sent));
  const looked = phase === 'sent' ? seen : preview;
  const titles = missing.map((path) => titleAt(all, path));
  const typed = { fields, values: draft.values, change, foundAt, restart, faults, missing, titles };
  return { ...typed, signing, again, giveUp, shut, blocked, looked, error, looking, press };
}

/** What the act would come to as it is typed, once that can be asked. */
function useLook(act: Act, all: readonly Field[], values: Values, phase: 'untouched' | 'begun' | 'sent') {
  const { procedure, n } = act.stream;
  // Fields end at the minute: what is done now would lie before what was recorded a few seconds ago, and be refused.
  const [opened] = useState({ minute: act.now, instant: act.of.today });
  const body = useMemo(() => {
    const exact = valueAt(values, 'act.occurredAt') === opened.minute ? put(values, 'act.occurredAt', opened.instant) : values;
    return { procedure, n, ...dataOf(all, exact) };
  }, [procedure, n, all, values, opened]);
  const missing = missingIn(all, values);
  // What stands against it whatever is filled in is said above the form; only an act that was done already gets past it.
  const blocked = whyOf(act) !== null && valueAt(values, 'act.done') === undefined;
  const state = phase === 'sent' ? 'sent' : phase === 'begun' && missing.length === 0 && !blocked ? 'complete' : 'lacking';
  return { body, missing, blocked, ...usePreview({ caseId: act.of.id, command: act.described.command, body, state }) };
}

/** Why it may not be done as the case stands; null where nothing stands against it. */
export function whyOf({ stream, described }: Pick<Act, 'stream' | 'described'>) {
  return stream.commands.find(({ command }) => command === described.command)?.why ?? null;
}

/** What is typed: the act and the data as one form, at the paths by which faults name them. */
function useTyped({ of, now, stream, described, who, item }: Act) {
  const words = useWords();
  const { command, form } = described;
  const { procedure, n, options, commands } = stream;
  const usually = commands.find((one) => one.command === command)?.usually ?? null;
  const fields = useMemo(() => fieldsOf(form), [form]);
  const all = useMemo(() => [group('act', actFields(words).all), group('data', fields)], [fields, words]);
  const first = useCallback(
    (): Values => ({
      // Whose act it is follows from the field that says so, whoever is usually meant.
      act: firstAct(who, actorField(command) === null ? usually : null, now),
      data: {
        ...firstValues(fields, now, options),
        ...numbered(command, options),
        ...(item === null ? {} : itemIn(fields, options, item)),
      },
    }),
    [who, usually, now, fields, options, command, item],
  );
  const name = draftName(who.account, of.id, procedure, n, command, ...(item === null ? [] : [item]));
  const draft = useDraft(name, first);
  const change = (path: string, value: Value) => {
    // Where a field says whose act it is, nobody picks that organ twice.
    if (path === actorField(command) && textIn(valueAt(draft.draft.values, 'act.by.organ')) === textIn(valueAt(draft.draft.values, path))) {
      draft.change('act.by.organ', value);
      draft.change('act.by.post', postOf(textIn(value), who));
    }
    draft.change(path, value);
  };
  return { fields, all, ...draft, change };
}

/** The list of casualties numbers its persons one after the other. */
function numbered(command: string, options: Options): Values {
  return command === 'add-casualty' ? { ref: String((options['casualty-list.persons'] ?? []).length + 1) } : {};
}

function group(name: string, fields: readonly Field[]): Field {
  return { kind: 'group', name, title: { zh: '', en: '' }, help: null, required: true, fields };
}

/** What is done is no draft any more, and all that was read of the case is old. */
function useForgotten({ state }: Signing, drop: () => void, caseId: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (state !== 'done') return;
    drop();
    void queries.invalidateQueries({ queryKey: ['case', caseId] });
  }, [state, drop, queries, caseId]);
}

/** What is wrong with each field: by the refusal that stands, and after the first attempt what is still missing. */
function faultsNow(error: unknown, signing: Signing, missing: readonly string[], fillThis: string): Faults {
  const refused = signing.state === 'refused' ? faultsOf(signing.problem) : {};
  const looked = error instanceof Refused ? faultsOf(error.problem) : {};
  return { ...lackingAt(missing, fillThis), ...refused, ...looked };
}

function focusOn(path: string | null | undefined): void {
  if (path == null) return;
  const field = document.getElementById(idOf(formId, path));
  field?.scrollIntoView({ block: 'center' });
  (field?.matches('fieldset') === true ? field.querySelector('input') : field)?.focus();
}
