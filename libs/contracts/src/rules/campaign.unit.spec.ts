import { campaignRules as r, checkCampaign } from './campaign.js';
import { checkField } from './rule.js';

const fits = (name: keyof typeof r, value: unknown) => checkField<unknown>(r[name], value, name).ok;

describe('a campaign', () => {
  it.each([
    ['title', '2026年第一批', '短'],
    ['opensAt', '2026-03-01T00:00:00+08:00', '2026-03-01'],
    ['opensAt', '2026-03-01T00:00:00-12:00', '2026-03-01T00:00:00+23:00'],
    ['closesAt', '2199-12-31T23:59:59Z', '2200-01-01T00:00:00Z'],
    ['closesAt', '1900-01-01T00:00:00Z', '0000-01-01T00:00:00Z'],
    ['kinds', [], ['science']],
    ['industries', ['C', 'C35'], ['X']],
    ['disciplines', ['460'], ['999']],
    ['quotas', { 'org-1': 3 }, { 'org-1': -1 }],
    ['quotas', {}, { '某 学会': 3 }],
    ['formVersion', 1, 0],
  ] as const)('%s takes %j and refuses %j', (name, right, wrong) => {
    expect(fits(name, right)).toBe(true);
    expect(fits(name, wrong)).toBe(false);
  });

  it('opens before it closes', () => {
    const opensAt = '2026-03-01T00:00:00+08:00';
    expect(checkCampaign({ opensAt, closesAt: '2026-02-28T16:00:01Z' })).toEqual([]);
    expect(checkCampaign({ opensAt, closesAt: '2026-02-28T16:00:00Z' })).toMatchObject([
      { field: 'closesAt', code: 'campaign-window' },
    ]);
  });
});
