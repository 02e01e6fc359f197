import { Prometheus } from './prometheus.js';
import { serveMetrics } from './metrics-server.js';

/** The lines of one series. */
const linesOf = (text: string, name: string) => text.split('\n').filter((line) => line.startsWith(`${name}{`));

describe('the series of a process', () => {
  it('are shared by its services, each under its name', async () => {
    const prometheus = new Prometheus();
    const series = { name: 'zhitong_things_total', help: 'Things', labels: ['kind'] } as const;
    const [one, other] = ['intake', 'review'].map((service) => prometheus.of(service).counter(series));
    one!({ kind: 'a' });
    one!({ kind: 'a' }, 2);
    other!({ kind: 'a' });
    expect(linesOf(await prometheus.read(), 'zhitong_things_total')).toEqual([
      'zhitong_things_total{kind="a",service="intake"} 3',
      'zhitong_things_total{kind="a",service="review"} 1',
    ]);
  });

  it('forget of a gauge what is not known any more, and of that service alone', async () => {
    const prometheus = new Prometheus();
    const [one, other] = ['intake', 'review'].map((service) =>
      prometheus.of(service).gauge({ name: 'zhitong_waiting', help: 'Waiting', labels: ['what'] }),
    );
    one!.set({ what: 'a' }, 1);
    other!.set({ what: 'a' }, 2);
    one!.clear();
    expect(linesOf(await prometheus.read(), 'zhitong_waiting')).toEqual([
      'zhitong_waiting{what="a",service="review"} 2',
    ]);
  });

  it('are looked up once for all who read at the same time', async () => {
    const prometheus = new Prometheus();
    let looks = 0;
    prometheus.of('intake').beforeReading(() => void (looks += 1));
    await Promise.all([prometheus.read(), prometheus.read(), prometheus.read()]);
    expect(looks).toBe(1);
  });

  it('do not wait for a look that does not end, nor ask it again, nor miss the others for one that fails', async () => {
    const prometheus = new Prometheus({ patience: 10 });
    let asked = 0;
    prometheus.of('intake').beforeReading(() => {
      asked += 1;
      return new Promise(() => undefined);
    });
    const review = prometheus.of('review');
    const gauge = review.gauge({ name: 'zhitong_waiting', help: 'Waiting' });
    review.beforeReading(() => Promise.reject(new Error('the database is away')));
    review.beforeReading(() => gauge.set({}, 7));
    for (let read = 0; read < 2; read += 1)
      expect(linesOf(await prometheus.read(), 'zhitong_waiting')).toEqual(['zhitong_waiting{service="review"} 7']);
    expect(asked).toBe(1);
  });
});

describe('the port of the metrics', () => {
  it('shows them, and nothing else', async () => {
    const server = await serveMetrics(new Prometheus(), 0, '127.0.0.1');
    try {
      const answer = await fetch(server.url);
      expect(answer.headers.get('content-type')).toContain('text/plain');
      expect(await answer.text()).toContain('process_cpu_seconds_total');
      for (const [method, path] of [
        ['GET', '/'],
        ['GET', '/metrics/'],
        ['POST', '/metrics'],
      ] as const)
        expect((await fetch(new URL(path, server.url), { method })).status).toBe(404);
    } finally {
      await server.close();
    }
  });
});
