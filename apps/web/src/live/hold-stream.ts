const afterRefusal = 15_000;

/** What a page wants to be told, and what it does when it hears of it. */
export interface Wish {
  /** Of the query of `/api/live`. */
  readonly ask: { readonly cases: readonly string[] } | 'lists' | 'notices';
  readonly hear: (message: MessageEvent<string>) => void;
  /** The page comes back to sight, and what was told meanwhile it has not heard. */
  readonly missed: () => void;
}

const wishes = new Set<Wish>();
let stream: EventSource | null = null;
let address = '';
let planned: ReturnType<typeof setTimeout> | undefined;
let again: ReturnType<typeof setTimeout> | undefined;

/**
 * Holds the one stream of this tab while it is looked at: a browser allows six to a server, for all its tabs together, so only the tab in sight has one,
 * whatever its page wants to be told. @returns what takes the wish back
 */
export function holdStream(wish: Wish): () => void {
  wishes.add(wish);
  if (wishes.size === 1) document.addEventListener('visibilitychange', turn);
  plan();
  return () => {
    wishes.delete(wish);
    if (wishes.size === 0) document.removeEventListener('visibilitychange', turn);
    plan();
  };
}

/** A page that gives way to another takes its wish back and brings the next one in the same step. */
function plan(): void {
  clearTimeout(planned);
  planned = setTimeout(settle, 0);
}

function settle(): void {
  if (document.visibilityState !== 'visible' || wishes.size === 0) return stop();
  const wanted = addressOf([...wishes].map(({ ask }) => ask));
  if (stream === null || wanted !== address) listen(wanted);
}

/** Cases and notices are told where they stand as a stream begins; lists are read as their page opens. */
function listen(wanted: string): void {
  stop();
  address = wanted;
  stream = new EventSource(wanted);
  for (const event of ['message', 'lists', 'notices'])
    stream.addEventListener(event, (message: MessageEvent<string>) => {
      for (const wish of wishes) if (eventOf(wish) === event) wish.hear(message);
    });
  // A lost connection the browser mends itself; a refusal, such as of a session that has ended, it does not.
  stream.onerror = () => {
    if (stream?.readyState !== EventSource.CLOSED) return;
    stop();
    again = setTimeout(settle, afterRefusal);
  };
}

function stop(): void {
  clearTimeout(again);
  stream?.close();
  stream = null;
}

function turn(): void {
  if (document.visibilityState === 'visible' && stream === null) for (const { missed } of wishes) missed();
  settle();
}

function eventOf({ ask }: Wish): string {
  return typeof ask === 'string' ? ask : 'message';
}

function addressOf(asked: readonly Wish['ask'][]): string {
  const cases = [...new Set(asked.flatMap((ask) => (typeof ask === 'string' ? [] : ask.cases)))].sort();
  const query = new URLSearchParams();
  if (cases.length > 0) query.set('cases', cases.join(','));
  if (asked.includes('lists')) query.set('lists', 'true');
  if (asked.includes('notices')) query.set('notices', 'true');
  return `/api/live?${query.toString()}`;
}
