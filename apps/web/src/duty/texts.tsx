import { queryOptions, useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { DraftText } from '../parts/draft-text';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';
import type { Words } from '../text/words';

const kinds = ['express-phone', 'express-written', 'follow-up', 'final'] as const;

type Kind = (typeof kinds)[number];

export const textQuery = (caseId: string, kind: Kind) =>
  queryOptions({
    queryKey: ['text', caseId, kind],
    queryFn: () => ask(api.GET('/api/cases/{case}/texts/{kind}', { params: { path: { case: caseId, kind } } })),
  });

/** 电话快报, 首报, 续报, 终报 as they read now, to be copied. @param followUps how many follow-up reports have been sent */
export function Texts({ caseId, followUps }: { readonly caseId: string; readonly followUps: number }) {
  const words = useWords();
  const [kind, setKind] = useState<string>('express-phone');
  const titleOf = (one: Kind) => (one === 'follow-up' ? words.duty.followUp(followUps + 1) : words.duty.kinds[one]);
  const items = kinds.map((one) => ({
    key: one,
    label: titleOf(one),
    children: kind === one ? <OneText caseId={caseId} kind={one} /> : null,
  }));
  return <Tabs size="small" activeKey={kind} onChange={setKind} items={items} />;
}

function OneText({ caseId, kind }: { readonly caseId: string; readonly kind: Kind }) {
  const words = useWords();
  return (
    <Reading of={useQuery(textQuery(caseId, kind))}>
      {({ text, missing }) => (
        <DraftText text={text}>
          {missing.length === 0 ? (
            <span className="quiet">{words.duty.complete}</span>
          ) : (
            <>
              <strong>{words.duty.missing}</strong> {missing.map((item) => itemOf(item, words)).join(words.duty.listComma)}
            </>
          )}
        </DraftText>
      )}
    </Reading>
  );
}

function itemOf(item: string, { duty: { items } }: Words): string {
  return Object.entries(items).find(([name]) => name === item)?.[1] ?? item;
}
