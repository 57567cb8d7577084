import { noticeDefaults } from '@app/people';
import type { NoticeSettings } from '@app/people';
import type { Instant } from '@app/calendar';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** How reminders go out, and who set it last. */
export interface NoticeSetting {
  readonly settings: NoticeSettings;
  readonly reason: string | null;
  readonly setAt: Instant | null;
  /** 职务 of whoever set it. */
  readonly setBy: string | null;
  /** Id of his organ. */
  readonly organ: string | null;
}

const latest = `
select n.body, n.reason, n.set_at as "setAt", o.title as "setBy", o.organ from notice_setting n join person p on p.id = n.set_by join post o on o.id = p.post
order by n.id desc limit $1`;

type Row = { body: Partial<NoticeSettings>; reason: string; setAt: Instant; setBy: string; organ: string };

/** How they go out now. */
export async function noticeSetting(on: Querying): Promise<NoticeSetting> {
  const [found] = await noticeSettings(on, 1);
  return found ?? { settings: noticeDefaults, reason: null, setAt: null, setBy: null, organ: null };
}

/** How they were set, the last time first. */
export async function noticeSettings(on: Querying, most: number): Promise<readonly NoticeSetting[]> {
  const found = await rows<Row>(on, latest, [most]);
  return found.map(({ body, ...set }) => ({ settings: { ...noticeDefaults, ...body }, ...set }));
}

/** From now on they go out so; what was set before stays to be read. @param person id of whoever sets it */
export async function setNotices(on: Querying, settings: NoticeSettings, person: string, reason: string): Promise<void> {
  await rows(on, 'insert into notice_setting (body, reason, set_by, set_at) values ($1, $2, $3, anjian_now())', [
    JSON.stringify(settings),
    reason,
    person,
  ]);
}
