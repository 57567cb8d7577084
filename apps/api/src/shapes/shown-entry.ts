import { beijingDay } from '@app/calendar';
import type { Text } from '@app/clock';
import { eventWords, ownerWords } from '@app/contracts';
import type { Names } from '@app/contracts';
import type { RecordedEvent } from '@app/domain';
import type { DocumentLine, LedgerLine, PersonLine } from '@app/persistence';
import type { Register } from '@app/register';
import { messageOfTurn, streamNamed } from '@app/streams';
import type { KnownProcedures } from '../procedures/known-procedures';
import { formWords } from './form-words';
import type { FieldWords } from './form-words';
import { saidIn } from './said';
import type { Said } from './said';

/** An entry of the ledger as a person reads it, beside what was written. */
export interface ShownEntry extends LedgerLine {
  readonly text: Text | null;
  readonly group: string | null;
  readonly byText: Text;
  readonly enteredText: Text;
  readonly papers: readonly Pick<DocumentLine, 'id' | 'title' | 'number'>[];
  readonly said: readonly Said[];
}

interface Beside {
  readonly known: KnownProcedures;
  readonly register: Register;
  readonly people: readonly PersonLine[];
  /** Those that the reader may see. */
  readonly papers: readonly DocumentLine[];
}

export function shownEntry(line: LedgerLine, { known, register, people, papers }: Beside): ShownEntry {
  const { event } = line;
  const names = namesOn(register, event);
  const theme = themeOf(line, known);
  return {
    ...line,
    text: eventWords(event.kind),
    group: theme?.group ?? null,
    byText: ownerWords(event.by.organ, names),
    enteredText: enteredText(event.enteredBy, people, names),
    papers: papers.filter(({ id }) => event.documents.includes(id)).map(({ id, title, number }) => ({ id, title, number })),
    said: saidIn(event, theme?.forms ?? [], names),
  };
}

/** Organs as they were called on the day of the act. */
function namesOn({ nameOf, withNames }: Register, { occurredAt }: Pick<RecordedEvent, 'occurredAt'>): Names {
  return { nameOf: (id) => nameOf(id, beijingDay(occurredAt)), withNames };
}

/** The theme whose commands write such an event, with their forms. What one procedure tells another is no act, but where it opens a case. */
function themeOf(
  { stream, event }: LedgerLine,
  known: KnownProcedures,
): { readonly group: string; readonly forms: readonly FieldWords[] } | null {
  const procedure = known.list().find(({ kind }) => kind === streamNamed(stream)?.procedure);
  const matter = procedure?.records.find(({ kinds }) => kinds.includes(event.kind));
  if (procedure === undefined || matter === undefined || matter.commands.length === 0) return null;
  const opens = procedure.opens !== null && matter.commands.includes(procedure.opening);
  if (messageOfTurn(event.turnId) !== null && !opens) return null;
  const forms = known.formsOf(procedure.kind);
  return { group: matter.group, forms: matter.commands.flatMap((command) => forms[command] ?? []).map(formWords) };
}

/** The person, or the post where no name is known; what the passing of time did, the system entered. */
function enteredText(id: string, people: readonly PersonLine[], names: Names): Text {
  const person = people.find((one) => one.id === id);
  if (person === undefined) return ownerWords('system', names);
  const { name, post } = person;
  const organ = names.nameOf(person.organ);
  if (name === null) return { zh: `${organ}${post}`, en: `${organ} ${post}` };
  return { zh: `${name}（${organ}${post}）`, en: `${name} (${organ}, ${post})` };
}
