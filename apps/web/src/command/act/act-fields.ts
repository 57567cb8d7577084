import type { Text } from '../../api/client';
import type { Field } from '../form/field';
import type { Words } from '../../text/words';

const said = (text: string): Text => ({ zh: text, en: text });
const help = (text: string): { readonly help: Text } => ({ help: said(text) });

/** Whose act it is and when it was done: of every command the same, so its fields stand here and not in the forms. */
export function actFields({ command: words }: Words) {
  const organ: Field = { kind: 'organ', name: 'organ', title: said(words.organ), help: null, required: true, others: 'refused' };
  const post: Field = { kind: 'text', name: 'post', title: said(words.post), help: null, required: true, longest: 60, lines: 'one' };
  const person: Field = { kind: 'person', name: 'person', title: said(words.person), help: null, required: false };
  const mandate: Field = {
    kind: 'text',
    name: 'mandate',
    title: said(words.mandate),
    ...help(words.mandateHelp),
    required: false,
    longest: 200,
    lines: 'one',
  };
  const occurredAt: Field = {
    kind: 'instant',
    name: 'occurredAt',
    title: said(words.occurredAt),
    ...help(words.occurredAtHelp),
    required: true,
  };
  const paper: Field = { kind: 'document', name: '', title: said(words.documents), help: null, required: true };
  const documents: Field = {
    kind: 'list',
    name: 'documents',
    title: said(words.documents),
    ...help(words.documentsHelp),
    required: false,
    each: paper,
    least: 0,
    most: 50,
  };
  const reason: Field = {
    kind: 'text',
    name: 'reason',
    title: said(words.doneReason),
    help: null,
    required: true,
    longest: 2000,
    lines: 'many',
  };
  const head: Field = { kind: 'person', name: 'head', title: said(words.doneHead), help: null, required: true };
  const by: Field = {
    kind: 'group',
    name: 'by',
    title: said(words.by),
    help: null,
    required: true,
    fields: [organ, post, person, mandate],
  };
  const done: Field = {
    kind: 'group',
    name: 'done',
    title: said(words.done),
    ...help(words.doneHelp),
    required: false,
    fields: [reason, head],
  };
  return { organ, post, person, mandate, occurredAt, documents, by, done, all: [by, occurredAt, documents, done] };
}
