const afterRefusal = 15_000;

/**
 * Holds a stream of the server while the page is looked at: a browser allows six to a server, so only the tab in sight has one. A page that comes back to
 * sight has missed what was told meanwhile. @returns what lets it go
 */
export function holdStream(address: string, event: string, hear: (message: MessageEvent<string>) => void, missed: () => void): () => void {
  let stream: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(again);
    stream?.close();
    stream = null;
  };
  const listen = () => {
    stop();
    stream = new EventSource(address);
    stream.addEventListener(event, hear);
    // A lost connection the browser mends itself; a refusal, such as of a session that has ended, it does not.
    stream.onerror = () => {
      if (stream?.readyState === EventSource.CLOSED) again = setTimeout(listen, afterRefusal);
    };
  };
  const turn = () => {
    if (document.visibilityState !== 'visible') return stop();
    if (stream === null) missed();
    listen();
  };
  if (document.visibilityState === 'visible') listen();
  document.addEventListener('visibilitychange', turn);
  return () => {
    document.removeEventListener('visibilitychange', turn);
    stop();
  };
}
