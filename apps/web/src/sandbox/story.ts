import type { Text } from '../api/client';
import wuyi from './wuyi.json';

/** One act of the tour: a command, or a paper that is filed. */
export interface TourAct {
  readonly id: string;
  readonly command: string;
  readonly procedure?: string | undefined;
  readonly at: string;
  readonly by: { readonly organ: string; readonly post: string };
  readonly title: Text;
  readonly data: Readonly<Record<string, unknown>>;
  /** Acts whose papers it cites. */
  readonly documents?: readonly string[] | undefined;
  /** It is there to be refused. */
  readonly refused?: boolean | undefined;
}

/** One button of the tour: what happens, and why. */
export interface TourStep {
  readonly id: string;
  readonly title: Text;
  readonly what: Text;
  readonly why: Text;
  readonly acts: readonly TourAct[];
}

export const tourSteps: readonly TourStep[] = wuyi.steps;
