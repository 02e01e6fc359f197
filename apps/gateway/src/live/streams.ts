import { Inject, Injectable } from '@nestjs/common';
import { METRICS, type Metrics } from '@zhitong/service';

/** Streams that one account may have open at a gateway process: a browser has one per window that is seen. */
const atOnce = 8;

/** The open streams of this process; where there are too many, the oldest of the account gives way. */
@Injectable()
export class Streams {
  private readonly open = new Map<string, AbortController[]>();

  constructor(@Inject(METRICS) metrics: Metrics) {
    const streams = metrics.gauge({ name: 'zhitong_live_streams', help: 'Open streams of what changes' });
    metrics.beforeReading(() => streams.set({}, [...this.open.values()].flat().length));
  }

  /** @returns what ends with the stream, by itself or for a newer one */
  begin(account: string): AbortController {
    const own = [...(this.open.get(account) ?? []), new AbortController()];
    const newest = own.at(-1)!;
    this.open.set(account, own);
    newest.signal.addEventListener('abort', () => this.forget(account, newest), { once: true });
    if (own.length > atOnce) own[0]!.abort();
    return newest;
  }

  private forget(account: string, ended: AbortController): void {
    const left = (this.open.get(account) ?? []).filter((one) => one !== ended);
    if (left.length > 0) this.open.set(account, left);
    else this.open.delete(account);
  }
}
