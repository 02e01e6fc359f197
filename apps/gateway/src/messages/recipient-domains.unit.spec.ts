import { domainOf, RecipientDomains } from './recipient-domains.js';

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2) + minutes * 60_000);

describe('domains that get no mail just now', () => {
  it('are those that have as many lanes as they may', () => {
    const domains = new RecipientDomains(2);
    domains.begin('slow.cn');
    domains.begin('other.cn');
    expect(domains.avoided(at(0))).toEqual([]);
    domains.begin('slow.cn');
    expect(domains.avoided(at(0))).toEqual(['slow.cn']);
    domains.end('slow.cn');
    expect(domains.avoided(at(0))).toEqual([]);
  });

  it('rest for twice as long each time, an hour at most, until one answers', () => {
    const domains = new RecipientDomains(2);
    const rested = [];
    for (let times = 0, now = 0; times < 8; times += 1) {
      domains.fellSilent('silent.cn', at(now));
      let rest = 0;
      while (domains.avoided(at(now + rest)).length > 0) rest += 1;
      rested.push(rest);
      now += rest;
    }
    expect(rested).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    domains.answered('silent.cn');
    domains.fellSilent('silent.cn', at(9_000));
    expect(domains.avoided(at(9_001))).toEqual([]);
  });

  it('are told by what stands behind the last @, in small letters', () => {
    expect(domainOf('"a@b"@Example.CN')).toBe('example.cn');
  });
});
