/** How far somebody has come, kept at this desk: the tour can be left and taken up again. */
export interface TourKept {
  /** Part of the key of each act, so that an act whose answer was lost is not done twice. */
  readonly run: string;
  readonly caseId: string | null;
  readonly stepsDone: number;
  /** Id of each filed paper by the act that filed it. */
  readonly papers: Readonly<Record<string, string>>;
}

const name = 'anjian.tour';

export function newTour(): TourKept {
  return { run: anyName(), caseId: null, stepsDone: 0, papers: {} };
}

// Not randomUUID: old desks lack it, and so does a page that is not served by TLS.
function anyName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function readTour(): TourKept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isTour(kept) ? kept : newTour();
  } catch {
    return newTour();
  }
}

export function keepTour(tour: TourKept): void {
  localStorage.setItem(name, JSON.stringify(tour));
}

function isTour(value: unknown): value is TourKept {
  return typeof value === 'object' && value !== null && 'run' in value && 'caseId' in value && 'stepsDone' in value && 'papers' in value;
}
