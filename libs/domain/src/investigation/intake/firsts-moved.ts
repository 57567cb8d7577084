import type { Instant } from '@app/calendar';
import type { ChainLink, IntakeState } from './state';

/** The first report of the unit and the first knowledge of a department, where corrected links move them. */
export function firstsMoved(
  { chain, unitReportedAt }: IntakeState,
  corrected: readonly ChainLink[],
): { readonly unitReportedAt?: Instant; readonly departmentInformedAt?: Instant } {
  const after = chain.map((link) => corrected.find(({ ref }) => ref === link.ref) ?? link);
  const unit = earliest(after.filter(({ from }) => from === 'unit'));
  const department = earliest(after);
  return {
    ...(unit === undefined || unit === unitReportedAt ? {} : { unitReportedAt: unit }),
    ...(department === undefined || department === earliest(chain) ? {} : { departmentInformedAt: department }),
  };
}

function earliest(links: readonly ChainLink[]): Instant | undefined {
  return links.map(({ receivedAt }) => receivedAt).sort()[0];
}
