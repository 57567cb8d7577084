import { lackingFor } from '@app/notify';
import type { ChannelSettings } from '@app/notify';
import type { OuterWay } from '@app/people';
import { Problem } from '../problems/problem';

/** The ways out of the application that the environment of this installation has. */
export class WaysOut {
  /** @param webAddress under which people open the application */
  constructor(
    readonly settings: ChannelSettings,
    readonly webAddress: string,
  ) {}

  /** @throws Problem `way-not-set-up`, which names the settings that are missing */
  demandSetUp(way: OuterWay, field: string): void {
    const lacking = lackingFor(way, this.settings);
    if (lacking.length > 0) throw new Problem('way-not-set-up', { params: { way, settings: lacking.join('、') }, field });
  }
}
