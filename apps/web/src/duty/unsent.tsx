import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../session/session';
import { keptNames } from './kept';
import { useSentOnce } from './sent-once';
import { SendingFailure } from './sending-failure';

const slots = 'sending.';

/** What an earlier visit sent and got no answer to is settled here: the row that it came from may be gone, since the act stands. */
export function Unsent() {
  const { who } = useSession();
  return who === null ? null : <UnsentOf account={who.account} />;
}

function UnsentOf({ account }: { readonly account: string }) {
  // Only of earlier visits: what is sent now has its row.
  const [names] = useState(() => keptNames(account, slots).map((slot) => slot.slice(slots.length)));
  return names.map((name) => <OneUnsent key={name} account={account} name={name} />);
}

function OneUnsent({ account, name }: { readonly account: string; readonly name: string }) {
  const queries = useQueryClient();
  const sending = useSentOnce(account, name, () => void queries.invalidateQueries());
  return <SendingFailure sending={sending} />;
}
