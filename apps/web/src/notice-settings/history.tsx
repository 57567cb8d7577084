import { instantShown } from '../format/moment';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { Now, Settings } from './notice-settings';

/** How reminders were to go out before, by whom and why. */
export function History({ now: { history, ways } }: { readonly now: Now }) {
  const words = useWords();
  const { noticeSettings, people } = words;
  const say = useSay();
  const waysOf = ({ ways: on }: Settings) => {
    const titles = ways.filter(({ way }) => on.includes(way)).map(({ title }) => say(title));
    return titles.length === 0 ? noticeSettings.onlyInside : titles.join(people.comma);
  };
  return (
    <section className="sheet">
      <h2>{noticeSettings.history}</h2>
      {history.length === 0 ? (
        <p className="quiet">{noticeSettings.neverSet}</p>
      ) : (
        <Rows
          caption={noticeSettings.history}
          rows={history}
          keyOf={({ at }) => at}
          columns={[
            { key: 'at', title: noticeSettings.setAt, kind: 'lead', cell: ({ at }) => instantShown(at, words) },
            { key: 'by', title: noticeSettings.setBy, cell: ({ by }) => say(by) },
            { key: 'ways', title: noticeSettings.ways, cell: ({ settings }) => waysOf(settings) },
            { key: 'detail', title: noticeSettings.detail, cell: ({ settings }) => noticeSettings.details[settings.detail] },
            {
              key: 'times',
              title: noticeSettings.times,
              cell: ({ settings: { quiet, digestAt, climbAfterMinutes } }) =>
                noticeSettings.timesOf(quiet.from, quiet.until, digestAt, climbAfterMinutes),
            },
            { key: 'reason', title: noticeSettings.reason, cell: ({ reason }) => reason },
          ]}
        />
      )}
    </section>
  );
}
