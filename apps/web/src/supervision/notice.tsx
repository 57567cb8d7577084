import type { ReactNode } from 'react';
import { dayShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { Words } from '../text/words';
import { useNamed } from './standing';
import type { Shown, Standing } from './standing';

type Of = Standing['notice'];

/** 督办通知 as it reads now, and what was done about it. */
export function Notice({ of }: Shown) {
  const words = useWords();
  const say = useSay();
  const named = useNamed(of.words);
  const { supervision } = words;
  const { notice } = of;
  const form = notice.formText === null ? null : say(notice.formText);
  return (
    <section>
      <h3>{supervision.notice}</h3>
      <dl className="case-facts">
        <Fact title={supervision.kind}>{supervision.kindOf(say(notice.kindText), say(notice.subjectText), form)}</Fact>
        <Fact title={supervision.number}>{notice.number ?? supervision.noNumber}</Fact>
        <Fact title={supervision.supervisor}>{named(of.supervisor)}</Fact>
        <Fact title={supervision.addressee}>{named(of.addressee)}</Fact>
        <Fact title={supervision.issued}>{dayShown(notice.issuedOn, words)}</Fact>
        <Fact title={supervision.received}>
          {notice.receivedOn === null ? <strong>{supervision.notReceived}</strong> : dayShown(notice.receivedOn, words)}
        </Fact>
        <Fact title={supervision.limit}>{limitOf(notice, words)}</Fact>
        <Fact title={supervision.release}>{notice.release === null ? supervision.silentRelease : supervision.ways[notice.release]}</Fact>
        <Fact title={supervision.rhythm}>{rhythmOf(notice, words)}</Fact>
        <Fact title={supervision.approval}>
          {notice.approved === null
            ? unknownOf(notice, 'approval', words)
            : supervision.approvedBy(notice.approved.post, notice.approved.leader, dayShown(notice.approved.on, words))}
        </Fact>
        <Fact title={supervision.copies}>
          {notice.copies.length === 0 ? unknownOf(notice, 'copies', words) : notice.copies.join(words.accident.listed)}
        </Fact>
        <Fact title={supervision.publication}>
          {notice.published === null
            ? unknownOf(notice, 'publication', words)
            : supervision.publishedIn(notice.published.where, dayShown(notice.published.on, words))}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function limitOf({ limit, dueOn, limitKept }: Of, words: Words): string {
  const { supervision } = words;
  const stated = limit?.days === undefined ? [] : [supervision.limitDays(limit.days, supervision.froms[limit.from ?? 'receipt'])];
  const until = dueOn === null ? [] : [supervision.until(dayShown(dueOn, words))];
  const kept = limitKept === null ? [] : [supervision.kept(limitKept.dueDate, limitKept.caseEnd)];
  const said = [...stated, ...until, ...kept];
  return said.length === 0 ? supervision.silent : said.join(words.accident.separator);
}

function rhythmOf({ rhythm }: Of, { supervision }: Words): string {
  if (rhythm === null) return supervision.noRhythm;
  const { first, every, dayOfMonth } = rhythm;
  return supervision.rhythmOf([
    ...(first === undefined ? [] : [supervision.first(first)]),
    ...(every === undefined ? [] : [supervision.every(every)]),
    ...(dayOfMonth === undefined ? [] : [supervision.monthly(dayOfMonth)]),
  ]);
}

function unknownOf({ asked }: Of, formality: Of['asked'][number], { supervision }: Words) {
  return asked.includes(formality) ? <strong>{supervision.askedUnknown}</strong> : <span className="quiet">{supervision.notKnown}</span>;
}

/** 督办事项: the text, and each numbered item with its state. */
export function Matters({ of: { notice, items } }: Shown) {
  const words = useWords();
  const { supervision } = words;
  const columns: readonly Column<Standing['items'][number]>[] = [
    { key: 'text', title: supervision.item, kind: 'lead', cell: ({ n, text }) => `${n}．${text}` },
    {
      key: 'state',
      title: supervision.itemState,
      kind: 'short',
      cell: ({ state }) => <span className={state === 'done' ? 'met' : undefined}>{supervision.states[state]}</span>,
    },
    { key: 'on', title: supervision.since, kind: 'short', cell: ({ on }) => (on === null ? null : dayShown(on, words)) },
  ];
  return (
    <section>
      <h3>{supervision.items}</h3>
      <p>{notice.matters}</p>
      {items.length === 0 ? null : <Rows caption={supervision.items} columns={columns} rows={items} keyOf={({ n }) => String(n)} />}
    </section>
  );
}
