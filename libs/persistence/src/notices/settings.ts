import { noticeDefaults } from '@app/people';
import type { NoticeSettings } from '@app/people';
import type { Instant } from '@app/calendar';
import { row, rows } from '../rows';
import type { Querying } from '../rows';

/** How reminders go out, and who set it last. */
export interface NoticeSetting {
  readonly settings: NoticeSettings;
  readonly reason: string | null;
  readonly setAt: Instant | null;
  /** 职务 of whoever set it. */
  readonly setBy: string | null;
}

const last = `
select n.body, n.reason, n.set_at as "setAt", o.title as "setBy" from notice_setting n join person p on p.id = n.set_by join post o on o.id = p.post
order by n.id desc limit 1`;

type Row = { body: Partial<NoticeSettings>; reason: string; setAt: Instant; setBy: string };

export async function noticeSetting(on: Querying): Promise<NoticeSetting> {
  const found = await row<Row>(on, last);
  if (found === undefined) return { settings: noticeDefaults, reason: null, setAt: null, setBy: null };
  const { body, ...set } = found;
  return { settings: { ...noticeDefaults, ...body }, ...set };
}

/** From now on they go out so; what was set before stays to be read. @param person id of whoever sets it */
export async function setNotices(on: Querying, settings: NoticeSettings, person: string, reason: string): Promise<void> {
  await rows(on, 'insert into notice_setting (body, reason, set_by, set_at) values ($1, $2, $3, anjian_now())', [
    JSON.stringify(settings),
    reason,
    person,
  ]);
}
