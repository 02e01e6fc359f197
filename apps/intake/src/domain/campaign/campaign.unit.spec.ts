import { FieldsInvalid, NotAllowedNow } from '@zhitong/contracts';
import { text } from '../problem/problem.fixture.js';
import { checkAdmission } from './admission.js';
import { campaign, close, open, windowEnded, type CampaignState } from './campaign.js';

const command: Omit<CampaignState, 'status'> = {
  campaign: 'campaign-1',
  title: '2026年第一批征集',
  opensAt: '2026-03-01T00:00:00+08:00',
  closesAt: '2026-03-31T23:59:59+08:00',
  kinds: [],
  industries: [],
  disciplines: [],
  quotas: {},
  formVersion: 1,
};
const now = new Date('2026-03-02T01:00:00Z');
const opened = (change: Partial<CampaignState> = {}) =>
  open({ ...command, ...change }, now, campaign.initial).reduce(campaign.evolve, campaign.initial);

describe('a campaign', () => {
  it('is closed by its window', () => {
    expect(opened()).toMatchObject({ status: 'open', opensAt: '2026-02-28T16:00:00.000Z' });
    expect(campaign.deadlines!(opened())).toMatchObject([{ name: 'window', due: new Date('2026-03-31T15:59:59Z') }]);
    const closed = windowEnded(opened()).reduce(campaign.evolve, opened());
    expect(closed.status).toBe('closed');
    expect(campaign.deadlines!(closed)).toEqual([]);
  });

  it('is closed once; its window has then nothing to end', () => {
    const closed = close(opened()).reduce(campaign.evolve, opened());
    expect(() => close(closed)).toThrow(NotAllowedNow);
    expect(windowEnded(closed)).toEqual([]);
  });

  it('opens before it closes', () => {
    expect(() => opened({ closesAt: command.opensAt })).toThrow(FieldsInvalid);
  });

  it('is not opened when its window has passed', () => {
    const codes = (change: Partial<CampaignState>) => {
      try {
        return opened(change).status;
      } catch (error) {
        return (error as FieldsInvalid).fields.map(({ code }) => code);
      }
    };
    expect(codes({ closesAt: '2026-03-02T01:00:00Z' })).toEqual(['campaign-window-passed']);
    expect(codes({ closesAt: '2026-03-02T01:00:01Z' })).toBe('open');
  });
});

describe('admission to a campaign', () => {
  const within = new Date('2026-03-15T00:00:00Z');
  const refusals = (state: CampaignState, change = {}, used = 0, at = within) =>
    checkAdmission(state, { ...text, ...change }, used, at).map(({ field, code }) => `${field}: ${code}`);

  it('holds to the window, to the second', () => {
    expect(refusals(opened())).toEqual([]);
    expect(refusals(opened(), {}, 0, new Date('2026-02-28T15:59:59Z'))).toEqual(['campaign: campaign-not-open']);
    expect(refusals(opened(), {}, 0, new Date('2026-02-28T16:00:00Z'))).toEqual([]);
    expect(refusals(opened(), {}, 0, new Date('2026-03-31T15:59:59Z'))).toEqual([]);
    expect(refusals(opened(), {}, 0, new Date('2026-03-31T16:00:00Z'))).toEqual(['campaign: campaign-closed']);
    expect(refusals(close(opened()).reduce(campaign.evolve, opened()))).toEqual(['campaign: campaign-closed']);
    expect(refusals(campaign.initial)).toEqual(['campaign: campaign-unknown']);
  });

  it('tells the opening in Beijing time', () => {
    const [problem] = checkAdmission(opened(), text, 0, new Date('2026-02-01T00:00:00Z'));
    expect(problem!.message.zh).toContain('2026-03-01 00:00');
  });

  it('holds to the scope by branches', () => {
    expect(refusals(opened({ kinds: ['engineering'], industries: ['C35'], disciplines: ['210'] }))).toEqual([]);
    expect(refusals(opened({ kinds: ['scientific'], industries: ['A'], disciplines: ['220'] }))).toEqual([
      'kind: outside-scope',
      'industry: outside-scope',
      'disciplines: outside-scope',
    ]);
  });

  it('holds to the quota of each recommender', () => {
    const state = opened({ quotas: { 'org-7': 2 } });
    expect(refusals(state, { recommender: 'org-7' }, 1)).toEqual([]);
    expect(refusals(state, { recommender: 'org-7' }, 2)).toEqual(['recommender: quota-used-up']);
    for (const recommender of ['org-8', 'constructor'])
      expect(refusals(state, { recommender })).toEqual(['recommender: no-quota']);
    expect(refusals(state, {}, 9)).toEqual([]);
  });
});
