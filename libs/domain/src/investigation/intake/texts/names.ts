import type { Instant } from '@app/calendar';
import type { Level } from '../../../level/levels';

/** What a text says beside the state: names of ids, the level that the numbers come to, and the moment as of which it is written. */
export interface TextWorld {
  /** 临河区. */
  readonly place: string;
  /** 临河区应急管理局: who reports. */
  readonly reporter: string;
  /** 初判 of the numbers, where a scale is known. */
  readonly computed: Level | null;
  readonly now: Instant;
}
