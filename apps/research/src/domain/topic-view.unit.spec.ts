import type { Actor } from '@zhitong/identity';
import { topicCommands } from './topic-commands.js';
import { may } from './may.js';
import { applied, statuses, topicAt } from './testing/life.js';
import { callExpired } from './call.js';
import { college, enterprise, institute } from './testing/samples.js';
import { topicView } from './topic-view.js';

const at = new Date('2026-03-20T01:00:00Z');
const clerk: Actor = { account: 'clerk', role: 'secretariat' };
const leader: Actor = { account: 'leader', role: 'leader' };
const firm: Actor = { account: 'firm', role: 'enterprise', organisation: enterprise };
const otherFirm: Actor = { account: 'other', role: 'enterprise', organisation: college };
const lead: Actor = { account: 'lead-b1', role: 'team', organisation: institute };
const colleague: Actor = { account: 'somebody', role: 'team', organisation: institute };
const rival: Actor = { account: 'rival', role: 'team', organisation: college };
const expert: Actor = { account: 'expert', role: 'expert' };

const possible = (status: (typeof statuses)[number], actor: Actor) =>
  Object.entries(may(topicAt(status), actor, at)).flatMap(([command, now]) => (now === true ? [command] : []));

describe('what a caller may do', () => {
  it('is for each role what its state allows', () => {
    expect(possible('open', clerk)).toEqual(['publishCall', 'terminate']);
    expect(possible('calling', rival)).toEqual(['bid']);
    expect(possible('running', lead)).toEqual(['reportMilestone', 'requestChange', 'raiseRisk']);
    expect(possible('reported', firm)).toEqual(['commentResults']);
    expect(possible('accepted', clerk)).toEqual(['registerOutcome']);
  });

  it('is nothing for a leader, a colleague of the lead, an expert and a firm that it does not concern', () => {
    for (const status of statuses)
      for (const actor of [leader, colleague, expert, otherFirm])
        expect(possible(status, actor).filter((command) => command !== 'bid')).toEqual([]);
  });

  it('is nothing for who signed up with the firm’s public code and is not confirmed', () => {
    const impostor: Actor = { ...firm, organisation: { ...enterprise, unconfirmed: true } };
    for (const status of statuses) expect(possible(status, impostor)).toEqual([]);
  });

  it('has somebody for every command in some state', () => {
    const done = statuses.flatMap((status) => [clerk, firm, lead, rival].flatMap((actor) => possible(status, actor)));
    // Waits for a date or for a report: shown possible elsewhere.
    const waiting = ['closeCall', 'decideMilestone', 'decideChange', 'answerRisk', 'reportResults'];
    expect(topicCommands.filter((command) => !done.includes(command) && !waiting.includes(command))).toEqual([]);
  });

  it('is not another bid where the organisation has one, nor any where it is a submitter', () => {
    const calling = topicAt('calling');
    expect(may(calling, rival, at, true).bid).toMatchObject({ en: expect.stringContaining('has a bid') });
    const joined = [{ problem: 'p2', number: 'SW2026-0013', organisation: college }];
    const merged = { ...calling, dossier: { ...calling.dossier!, joined } };
    expect(may(merged, rival, at).bid).toMatchObject({ en: expect.stringContaining('cannot bid') });
  });

  it('is no bid from the very closing time on, whether or not the clockwork closed the call', () => {
    const calling = topicAt('calling');
    expect(may(calling, rival, new Date('2026-03-25T09:59:59.999Z')).bid).toBe(true);
    expect(may(calling, rival, new Date('2026-03-25T10:00:00.000Z')).bid).toMatchObject({ zh: '已过截止时间' });
  });

  it('says why not', () => {
    expect(may(topicAt('calling'), clerk, at).evaluate).toMatchObject({ zh: expect.stringContaining('揭榜中') });
    expect(may(topicAt('calling'), clerk, new Date('2026-03-03T00:00:00Z')).closeCall).toMatchObject({
      en: expect.stringContaining('held open'),
    });
  });
});

describe('what a caller sees', () => {
  it('is nothing at all where it does not concern them', () => {
    for (const status of statuses)
      for (const actor of [otherFirm, expert]) expect(topicView('p1', topicAt(status), actor, at)).toBeUndefined();
    expect(topicView('p1', topicAt('open'), rival, at)).toBeUndefined();
  });

  it('is for a team that may bid the call and the fields that are public, not who asks for it', () => {
    const seen = JSON.stringify(topicView('p1', topicAt('calling'), rival, at));
    expect(JSON.stringify(topicView('p1', topicAt('calling'), firm, at))).toContain(enterprise.name);
    expect(seen).toContain('滴头堵塞率');
    expect(seen).not.toContain(enterprise.name);
    expect(seen).not.toContain(enterprise.creditCode);
  });

  it('is of an internal problem the number alone, whatever fields were marked as public', () => {
    const calling = topicAt('calling');
    const fields = (visibility: 'public' | 'internal') => {
      const state = { ...calling, dossier: { ...calling.dossier!, visibility, publicFields: ['description'] } };
      return topicView('p1', state, rival, at) as { problem?: object };
    };
    expect(fields('public').problem).toEqual({ number: 'SW2026-0012', description: '描述' });
    expect(fields('internal').problem).toEqual({ number: 'SW2026-0012' });
  });

  it('includes the public notice for the teams that bid too', () => {
    for (const actor of [lead, rival, firm])
      expect(topicView('p1', topicAt('notice'), actor, at)?.notice).toEqual({
        team: institute,
        money: 58,
        months: 12,
        until: '2026-04-03T15:59:59.000Z',
      });
  });

  it('never includes who lost and how many bid, but for the office', () => {
    const closed = applied(topicAt('calling'), callExpired({ bids: 7 }, topicAt('calling')));
    for (const actor of [firm, lead, rival]) {
      expect(JSON.stringify(topicView('p1', topicAt('notice'), actor, at))).not.toContain('甲大学');
      expect(topicView('p1', closed, actor, at)?.call).not.toHaveProperty('bids');
    }
    expect(JSON.stringify(topicView('p1', topicAt('notice'), clerk, at))).toContain('甲大学');
    expect(topicView('p1', closed, clerk, at)?.call).toHaveProperty('bids', 7);
  });
});
