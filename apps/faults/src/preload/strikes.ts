import { onFaultPoint, type FaultPoint } from '@zhitong/events/fault-point';

/** Ends the process where an order says. */
export class Strikes {
  private armed: { point: FaultPoint; left: number } | undefined;
  /** Whether facts were written since the last commit: the commit of a command or a reaction, not of an idle pass. */
  private wrote = false;

  constructor() {
    onFaultPoint((point) => this.pass(point));
  }

  arm(point: FaultPoint, nth: number): void {
    this.armed = { point, left: nth };
  }

  disarm(): void {
    this.armed = undefined;
  }

  private pass(point: FaultPoint): void {
    const idle = point === 'after-commit' && !this.wrote;
    if (point === 'after-outbox') this.wrote = true;
    if (point === 'after-commit') this.wrote = false;
    if (idle || point !== this.armed?.point) return;
    this.armed.left -= 1;
    if (this.armed.left === 0) process.kill(process.pid, 'SIGKILL');
  }
}
