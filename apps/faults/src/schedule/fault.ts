import type { FaultPoint } from '@zhitong/events/fault-point';
import type { ServiceName } from '@zhitong/standalone/environment';

/** A connection that a fault can lie on: a service's to the database, or everybody's to the broker. */
export type Link = ServiceName | 'broker';

/** Something that is done to the platform. Times are in milliseconds. */
export type Fault =
  /** The process kills itself when it passes the point for the nth time from now. */
  | { kind: 'kill'; service: ServiceName; point: FaultPoint; nth: number }
  /** Wherever it is. */
  | { kind: 'kill-anywhere'; service: ServiceName }
  /** SIGSTOP, and SIGCONT only when its session has long expired. */
  | { kind: 'freeze'; service: ServiceName; lasts: number }
  /** Immediate mode: nothing is written down any more, the next start recovers. */
  | { kind: 'restart-database'; away: number }
  | { kind: 'restart-broker'; signal: 'SIGKILL' | 'SIGTERM'; away: number }
  | { kind: 'cut'; link: Link }
  | { kind: 'slow'; link: Link; delay: number; lasts: number }
  /** What is open stays open and carries nothing. */
  | { kind: 'half-open'; link: Link; lasts: number }
  /** Lines are appended again, deliveries repeated and put out of order. */
  | { kind: 'repeat'; lasts: number }
  /** The clock of all services stands so far from the machine's. */
  | { kind: 'clock'; offset: number };

export type FaultKind = Fault['kind'];

export const faultKinds = [
  ...(['kill', 'kill-anywhere', 'freeze', 'restart-database', 'restart-broker'] as const),
  ...(['cut', 'slow', 'half-open', 'repeat', 'clock'] as const),
] satisfies readonly FaultKind[];

/** A fault and when it begins, after the load has begun. */
export interface Planned {
  at: number;
  fault: Fault;
}

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 100) / 10} s`;
const onLink = (link: Link) => (link === 'broker' ? 'all connections to the broker' : `${link}'s to the database`);

/** What a fault is, in words. */
export function wordsOf(fault: Fault): string {
  switch (fault.kind) {
    case 'kill':
      return `SIGKILL ${fault.service} ${fault.point}, passage ${fault.nth}`;
    case 'kill-anywhere':
      return `SIGKILL ${fault.service} wherever it is`;
    case 'freeze':
      return `SIGSTOP ${fault.service} for ${seconds(fault.lasts)}`;
    case 'restart-database':
      return `the database stops at once and is away for ${seconds(fault.away)}`;
    case 'restart-broker':
      return `the broker gets ${fault.signal} and is away for ${seconds(fault.away)}`;
    case 'cut':
      return `cut ${onLink(fault.link)}`;
    case 'slow':
      return `slow ${onLink(fault.link)}: ${fault.delay} ms each way for ${seconds(fault.lasts)}`;
    case 'half-open':
      return `${onLink(fault.link)} stay open and carry nothing for ${seconds(fault.lasts)}`;
    case 'repeat':
      return `lines and deliveries are repeated and put out of order for ${seconds(fault.lasts)}`;
    case 'clock':
      return `the services' clock goes ${fault.offset / 3_600_000} h off the machine's`;
  }
}
