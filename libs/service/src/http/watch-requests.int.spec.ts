import type { Actor } from '@zhitong/identity';
import { serviceForTest, type ServiceUnderTest } from '@zhitong/testing';
import { Prometheus } from '../metrics/prometheus.js';
import type { SpanStart, Tracing } from '../tracing/tracing.js';
import { thingsService } from './things.fixture.js';

const clerk: Actor = { account: 'account-zhang', role: 'secretariat' };
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = `00-${trace}-00f067aa0ba902b7-01`;

describe('a request that is watched', () => {
  const prometheus = new Prometheus();
  const started: SpanStart[] = [];
  const ended: (string | undefined)[] = [];
  const tracing: Tracing = {
    start: (span) => {
      started.push(span);
      return {
        traceparent: `00-${trace}-${String(started.length).padStart(16, '0')}-01`,
        end: (trouble) => ended.push(trouble),
      };
    },
  };
  let t: ServiceUnderTest;
  beforeAll(async () => {
    t = await serviceForTest(thingsService, { metrics: prometheus.of('things'), tracing });
  });
  beforeEach(() => {
    started.length = 0;
    ended.length = 0;
  });
  afterAll(() => t.stop());

  const requests = async () =>
    (await prometheus.read()).split('\n').filter((line) => line.startsWith('zhitong_http_requests_total{'));

  it('is counted by the template of its route, not by what stands in it', async () => {
    for (let id = 0; id < 50; id += 1) await t.as(clerk).post(`/things/thing-${id}/closing`);
    for (let id = 0; id < 50; id += 1) await t.as(clerk).get(`/nothing/zhang-${id}?phone=1390000${1000 + id}`);
    await t.as(clerk).get('/things?text=13912345678');
    const text = await prometheus.read();
    expect(await requests()).toEqual([
      'zhitong_http_requests_total{method="POST",route="/things/:id/closing",status="409",service="things"} 50',
      'zhitong_http_requests_total{method="GET",route="none",status="404",service="things"} 50',
      'zhitong_http_requests_total{method="GET",route="/things",status="200",service="things"} 1',
    ]);
    expect(text).toContain('zhitong_http_request_seconds_count{method="GET",route="/things",service="things"} 1');
    expect(text.split('\n').filter((line) => line.startsWith('zhitong_') && /zhang|139/.test(line))).toEqual([]);
  });

  it('goes on with the trace that it came with, where it is one', async () => {
    await t.as(clerk).get('/things', { traceparent: parent });
    await t.as(clerk).get('/things', { traceparent: 'zhang 13912345678' });
    expect(started).toMatchObject([
      { name: 'GET /things', kind: 'server', parent },
      { name: 'GET /things', parent: undefined },
    ]);
    expect(JSON.stringify(started)).not.toContain('zhang');
    expect(ended).toEqual([undefined, undefined]);
  });

  it('has a span for the transaction of its command, where somebody records it', async () => {
    await t.as(clerk).post('/things', { name: '水泵', base: { name: '底座' } }, { traceparent: parent });
    expect(started).toMatchObject([
      { name: 'POST /things', parent },
      { name: 'transaction', kind: 'client', parent: `00-${trace}-${'1'.padStart(16, '0')}-01` },
    ]);
    expect(ended).toEqual([undefined, undefined]);
  });

  it('that fails ends its span so, and names its trace to whoever asked', async () => {
    await t.dataSource.query(`ALTER TABLE thing RENAME TO gone`);
    const answer = await t.as(clerk).post('/things', { name: '水泵', base: { name: '底座' } }, { traceparent: parent });
    await t.dataSource.query(`ALTER TABLE gone RENAME TO thing`);
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal', incident: trace } });
    expect(ended).toEqual(['42P01', '500']);
  });
});
