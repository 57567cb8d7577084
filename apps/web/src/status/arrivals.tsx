import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { instantShown } from '../format/moment';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { Status } from './status';

const figures = ['due', 'given', 'sent', 'delivered', 'read', 'failed', 'doubtful', 'takenBack'] as const;
const lateSeconds = 600;

/** Whether nothing waits to go out for too long, and every post that is reminded is held. */
export function arriveWell({ notices: { oldest, vacant } }: Status): boolean {
  return vacant.length === 0 && (oldest === null || oldest.seconds < lateSeconds);
}

/** Whether the reminders of the last 24 hours arrived, and which posts nobody holds. */
export function Arrivals({ status: { notices } }: { readonly status: Status }) {
  const words = useWords();
  const { status, noticeSettings } = words;
  const say = useSay();
  const { oldest, vacant } = notices;
  return (
    <section className="sheet">
      <h2>{status.arrivals}</h2>
      <dl className="status-figures">
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{status.figures[figure]}</dt>
            <dd className={(figure === 'failed' || figure === 'doubtful') && notices[figure] > 0 ? 'status-bad' : ''}>{notices[figure]}</dd>
          </div>
        ))}
      </dl>
      <details className="status-meanings">
        <summary>{status.figuresMean}</summary>
        <dl className="facts">
          {figures.map((figure) => (
            <Fragment key={figure}>
              <dt>{status.figures[figure]}</dt>
              <dd>{status.figureMeanings[figure]}</dd>
            </Fragment>
          ))}
        </dl>
      </details>
      <p>
        <Link to="/status/notices">{noticeSettings.title}</Link>
      </p>
      {oldest === null ? null : (
        <p className={oldest.seconds < lateSeconds ? 'quiet' : 'status-bad'}>
          {status.waitsToGoOut(say(oldest.wayText), Math.floor(oldest.seconds / 60))}
        </p>
      )}
      {vacant.length === 0 ? null : (
        <>
          <h3 className="status-bad">{status.vacant(vacant.length)}</h3>
          <p className="quiet">{status.vacantMeaning}</p>
          <Rows
            caption={status.vacant(vacant.length)}
            rows={vacant}
            keyOf={({ organ, postText }) => `${organ} ${postText.zh}`}
            columns={[
              { key: 'organ', title: status.vacantOrgan, kind: 'lead', cell: ({ organName }) => say(organName) },
              { key: 'post', title: status.vacantPost, cell: ({ postText }) => say(postText) },
              { key: 'since', title: status.vacantSince, cell: ({ since }) => instantShown(since, words) },
              { key: 'reminders', title: status.vacantReminders, cell: ({ reminders, lost }) => status.vacantCount(reminders, lost) },
              {
                key: 'acts',
                title: status.vacantAct,
                kind: 'acts',
                cell: ({ organ, organName, postText }) => (
                  <Link to="/people" search={{ organ }} aria-label={status.givePostOf(say(organName), say(postText))}>
                    {status.givePost}
                  </Link>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
