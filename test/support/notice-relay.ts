import type { ChannelSettings } from '@app/notify';
import { editions } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { NoticeRelay } from '../../apps/worker/src/notices/notice-relay';

/** A relay of reminders as a worker has one, in this process; it waits for nothing that could become one message. */
export function startNoticeRelay(source: DataSource, ways: ChannelSettings): NoticeRelay {
  const relay = new NoticeRelay({
    source,
    ways: { MAIL_FROM: 'anjian@anjian.example', ...ways },
    webAddress: 'http://127.0.0.1:3000',
    editions: editions(),
    settleMs: 0,
  });
  relay.start();
  return relay;
}
