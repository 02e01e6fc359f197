import { jest } from '@jest/globals';
import { LiveLine, type Source } from './line.js';

class FakeSource implements Source {
  readyState = 1;
  private readonly heard = new Map<string, (event: { data: string; lastEventId: string }) => void>();
  constructor(readonly url: string) {}
  addEventListener(event: string, heard: (event: { data: string; lastEventId: string }) => void): void {
    this.heard.set(event, heard);
  }
  says(event: string, data: unknown = {}, lastEventId = ''): void {
    this.heard.get(event)?.({ data: JSON.stringify(data), lastEventId });
  }
  close(): void {
    this.readyState = 2;
  }
}

describe('the line of a window', () => {
  const sources: FakeSource[] = [];
  const log: unknown[] = [];
  let line: LiveLine;
  const source = () => sources.at(-1)!;
  beforeEach(() => {
    jest.useFakeTimers();
    sources.length = log.length = 0;
    line = new LiveLine({
      open: (url) => {
        sources.push(new FakeSource(url));
        return source();
      },
      changed: (changed) => void log.push(changed),
      lost: (lost) => void log.push(lost ? 'lost' : 'back'),
      ended: () => void log.push('ended'),
      poll: () => void log.push('poll'),
    });
  });
  afterEach(() => jest.useRealTimers());

  it('tells what has changed, and goes on from there when another problem is opened', () => {
    line.listen();
    source().says('changed', ['tasks'], 'stamp-1');
    line.listen('p1');
    expect(log).toEqual([['tasks']]);
    expect(sources.map(({ url }) => url)).toEqual(['/api/live', '/api/live?problem=p1&since=stamp-1']);
    expect(sources[0]!.readyState).toBe(2);
    line.listen('p1');
    expect(sources).toHaveLength(2);
  });

  it('says nothing of a short break', () => {
    line.listen();
    source().says('error');
    jest.advanceTimersByTime(4_000);
    source().says('open');
    jest.advanceTimersByTime(120_000);
    expect(log).toEqual([]);
  });

  it('reads every 30 seconds while the line is lost, opens it anew where it was refused, and says when it is back', () => {
    line.listen('p1');
    source().readyState = 2;
    source().says('error');
    jest.advanceTimersByTime(5_000 + 30_000);
    expect(log).toEqual(['lost', 'poll']);
    expect(sources).toHaveLength(2);
    source().readyState = 0;
    jest.advanceTimersByTime(30_000);
    expect(sources).toHaveLength(2);
    source().says('open');
    jest.advanceTimersByTime(90_000);
    expect(log).toEqual(['lost', 'poll', 'poll', 'back']);
  });

  it('does not wait for the stream to notice that the network is gone, nor for the browser when it is back', () => {
    line.offline();
    line.listen();
    line.offline();
    jest.advanceTimersByTime(5_000);
    expect(log).toEqual(['lost']);
    line.online();
    source().says('open');
    expect([log, sources.length]).toEqual([['lost', 'back'], 2]);
  });

  it('stays closed when the server has ended it, and when nobody looks', () => {
    line.listen();
    source().says('end', {});
    jest.advanceTimersByTime(90_000);
    expect([log, sources.length, source().readyState]).toEqual([['ended'], 1, 2]);
    line.listen();
    source().says('error');
    line.leave();
    jest.advanceTimersByTime(90_000);
    expect(log).toEqual(['ended']);
  });
});
