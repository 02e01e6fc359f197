const minute = 60_000;
const longest = 60 * minute;

/** Where a mail goes: what stands behind the @, in small letters. */
export const domainOf = (recipient: string): string => recipient.slice(recipient.lastIndexOf('@') + 1).toLowerCase();

/**
 * Which domains get no mail just now, so that a slow one holds up no other: one that is served by as many lanes as it may
 * have, and one at whose mail the server fell silent, which rests for a minute, then for twice as long each time, an
 * hour at most. Kept in this process: after a restart each gets another chance.
 */
export class RecipientDomains {
  private readonly served = new Map<string, number>();
  private readonly resting = new Map<string, { until: number; times: number }>();

  /** @param lanes that a domain may take up at once */
  constructor(private readonly lanes: number) {}

  avoided(now: Date): string[] {
    const full = [...this.served].filter(([, lanes]) => lanes >= this.lanes);
    const rests = [...this.resting].filter(([, { until }]) => until > now.getTime());
    return [...full, ...rests].map(([domain]) => domain);
  }

  begin(domain: string): void {
    this.served.set(domain, (this.served.get(domain) ?? 0) + 1);
  }

  end(domain: string): void {
    const left = (this.served.get(domain) ?? 1) - 1;
    if (left > 0) this.served.set(domain, left);
    else this.served.delete(domain);
  }

  answered(domain: string): void {
    this.resting.delete(domain);
  }

  fellSilent(domain: string, now: Date): void {
    const times = (this.resting.get(domain)?.times ?? 0) + 1;
    this.resting.set(domain, { until: now.getTime() + Math.min(minute * 2 ** (times - 1), longest), times });
  }
}
