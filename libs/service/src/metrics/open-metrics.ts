import type { Metrics } from './metrics.js';

/** The series of a process, and where they are read. */
export interface OpenMetrics {
  /** `http://host:port/metrics` */
  url: string;
  of(service: string): Metrics;
  close(): Promise<void>;
}

/**
 * Shows metrics on a port of their own. What this takes is loaded only when it is asked for.
 * @param port 0: any free one
 */
export async function openMetrics(port: number, host: string): Promise<OpenMetrics> {
  const [{ Prometheus }, { serveMetrics }] = await Promise.all([
    import('./prometheus.js'),
    import('./metrics-server.js'),
  ]);
  const prometheus = new Prometheus();
  const server = await serveMetrics(prometheus, port, host);
  return { ...server, of: (service) => prometheus.of(service) };
}
