import { beijingOf, dayShown } from '../format/moment';
import { useWords } from '../text/language';

/** The today of a case where it is not the real one: in a sandbox each case has its own, by which its row is measured, and says so. */
export function OwnDay({ today }: { readonly today: string }) {
  const words = useWords();
  const { day } = beijingOf(today);
  if (day === beijingOf(new Date().toISOString()).day) return null;
  return <span className="own-day quiet">{words.cases.today(dayShown(day, words))}</span>;
}
