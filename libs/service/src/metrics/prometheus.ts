import { Counter, Gauge as Gauge_, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Gauge, Labels, Metrics, Series } from './metrics.js';

/** The series of a process, for Prometheus: those of its services, each under its name, and Node's own. */
export class Prometheus {
  private readonly registry = new Registry();
  private readonly services: ServiceSeries[] = [];
  private reading: Promise<string> | undefined;

  /** @param options.patience how long the looks of a service may take together, ms: whoever reads gives up after 10 s */
  constructor(private readonly options: { patience: number } = { patience: 3_000 }) {
    collectDefaultMetrics({ register: this.registry });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  of(service: string): Metrics {
    const series = new ServiceSeries(this.registry, service);
    this.services.push(series);
    return series;
  }

  /** The text of all series. However many ask, everything is looked up once at a time. */
  read(): Promise<string> {
    this.reading ??= this.look().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async look(): Promise<string> {
    await Promise.all(this.services.map((service) => service.look(this.options.patience)));
    return this.registry.metrics();
  }
}

class ServiceSeries implements Metrics {
  private readonly looks: (() => Promise<void> | void)[] = [];
  private looking: Promise<unknown> | undefined;

  constructor(
    private readonly registry: Registry,
    private readonly service: string,
  ) {}

  counter<L extends string>(series: Series<L>) {
    const counter = this.known(series, () => new Counter(this.described(series)));
    if (!series.labels?.length) counter.inc({ service: this.service }, 0);
    return (labels: Labels<L>, by = 1) => counter.inc(this.named(labels), by);
  }

  histogram<L extends string>(series: Series<L>, upTo: readonly number[]) {
    const histogram = this.known(series, () => new Histogram({ ...this.described(series), buckets: [...upTo] }));
    return (labels: Labels<L>, seconds: number) => histogram.observe(this.named(labels), seconds);
  }

  gauge<L extends string>(series: Series<L>): Gauge<L> {
    const gauge = this.known(series, () => new Gauge_(this.described(series)));
    const set = new Map<string, Labels<string>>();
    return {
      set: (labels, value) => {
        const named = this.named(labels);
        set.set(JSON.stringify(named), named);
        gauge.set(named, value);
      },
      clear: () => {
        for (const labels of set.values()) gauge.remove(labels);
        set.clear();
      },
    };
  }

  beforeReading(look: () => Promise<void> | void): void {
    this.looks.push(look);
  }

  /** What does not answer in time is not waited for, nor asked again before it has. */
  async look(patience: number): Promise<void> {
    if (this.looking !== undefined) return;
    this.looking = Promise.allSettled(this.looks.map(async (look) => look())).finally(() => (this.looking = undefined));
    let timer: NodeJS.Timeout | undefined;
    const given = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
    await Promise.race([this.looking, given]).finally(() => clearTimeout(timer));
  }

  private named = (labels: Labels<string>) => ({ ...labels, service: this.service });

  private described = ({ name, help, labels = [] }: Series<string>) => ({
    name,
    help,
    labelNames: ['service', ...labels],
    registers: [this.registry],
  });

  /** The services of a process share a series, and differ in its label. */
  private known<M>({ name }: Series<string>, make: () => M): M {
    return (this.registry.getSingleMetric(name) as M | undefined) ?? make();
  }
}
