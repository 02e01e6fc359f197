import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@zhitong/contracts';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { requestBudgets, type BudgetName } from './rules.js';

/** Too many requests for now (429). */
export class TooManyRequests extends Refusal {
  readonly status = 429;
  constructor(
    /** Seconds. */
    readonly retryAfter: number,
  ) {
    super('too-many-requests', {
      zh: `请求过于频繁，请 ${retryAfter} 秒后再试`,
      en: `Too many requests: try again in ${retryAfter} second(s)`,
    });
  }
}

/** The network that an IPv6 address belongs to: whoever has one address there has all 2^64. */
export function networkOf(address: string): string {
  if (!address.includes(':') || /^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address)) return address.replace(/^::ffff:/i, '');
  const [head = '', tail = ''] = address.split('%')[0]!.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? 8 - before.length - after.length : 0;
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** Who asked how often. Counted in memory, per process: a limit against floods, not a quota. */
@Injectable()
export class Budgets {
  private readonly limiters: Readonly<Record<BudgetName, RateLimiterMemory>>;

  constructor(@Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions) {
    const limiter = (name: BudgetName) => {
      const { points, seconds } = { ...requestBudgets[name], ...options.budgets?.[name] };
      return new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
    };
    this.limiters = {
      address: limiter('address'),
      account: limiter('account'),
      upload: limiter('upload'),
      door: limiter('door'),
    };
  }

  /** @throws TooManyRequests */
  async spend(name: BudgetName, whose: string, points = 1): Promise<void> {
    if (this.options.rateLimits === false) return;
    await this.limiters[name].consume(whose, points).catch((error: unknown) => {
      if (error instanceof RateLimiterRes)
        throw new TooManyRequests(Math.max(1, Math.ceil(error.msBeforeNext / 1_000)));
      throw error;
    });
  }
}
