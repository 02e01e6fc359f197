import { renewsAtOnce, showsOne } from './news.js';

describe('what is read anew', () => {
  it('are lists, when work or problems have changed', () => {
    expect(renewsAtOnce(['tasks'], '/api/tracking/tasks')).toBe(true);
    expect(renewsAtOnce(['problems'], '/api/intake/problems')).toBe(true);
    expect(renewsAtOnce(['messages'], '/api/tracking/tasks')).toBe(false);
  });

  it('are messages, when one has come', () => {
    expect(renewsAtOnce(['messages', 'problem'], '/api/messages')).toBe(true);
    expect(renewsAtOnce(['tasks'], '/api/messages')).toBe(false);
  });

  it('is never what somebody is reading, nor who is signed in', () => {
    for (const path of ['/api/intake/problems/{id}', '/api/session', undefined])
      expect(renewsAtOnce(['tasks', 'problems', 'problem', 'messages'], path)).toBe(false);
    expect([showsOne('/api/intake/problems/{id}'), showsOne('/api/intake/problems')]).toEqual([true, false]);
  });
});
