import { systemClock } from '@zhitong/events';

/** The clock that the services are given, moved from the machine's. */
export class MovedClock {
  private offset = 0;

  constructor() {
    systemClock.now = () => new Date(Date.now() + this.offset);
  }

  move(offset: number): void {
    this.offset = offset;
  }
}
