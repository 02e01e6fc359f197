import { randomUUID } from 'node:crypto';
import { Controller, Logger, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  aggregate,
  Aggregates,
  aggregateTable,
  change,
  ConsumerGroup,
  contract,
  eventTables,
  Relay,
  systemClock,
  UnitOfWork,
  type Change,
  type Contract,
  type EventLog,
  type EventOf,
  type FactOf,
  type Projection,
  type Topic,
} from '@zhitong/events';
import { EventStrategy, subscriber } from '@zhitong/events/nest';
import { DataSource } from 'typeorm';
import { z } from 'zod';

// 1. What happens. One topic, so that an order's facts keep their order.
const orders: Topic = { name: 'shop.orders.v1', partitions: 3, owner: 'shop', readers: ['billing', 'sales'] };
const bills: Topic = { name: 'shop.bills.v1', partitions: 3, owner: 'shop', readers: ['sales'] };
const OrderPlaced = contract(orders, 'OrderPlaced', z.strictObject({ article: z.string(), cents: z.int() }), {
  summary: 'Somebody ordered something.',
});
const OrderBilled = contract(bills, 'OrderBilled', z.strictObject({ article: z.string(), cents: z.int() }), {
  summary: 'A bill was written.',
});

// 2. The rules, pure.
const order = aggregate({
  table: 'shop_order',
  topic: orders,
  initial: { placed: false },
  evolve: (_, _placed: FactOf<typeof OrderPlaced>) => ({ placed: true }),
});
const bill = aggregate({
  table: 'bill',
  topic: bills,
  initial: { cents: 0 },
  evolve: (_, { data }: FactOf<typeof OrderBilled>) => ({ cents: data.cents }),
});

// 3. Handlers as Nest knows them; a wrong parameter does not compile. A reaction returns what has to change …
const { Reacts } = subscriber('billing');

@Controller()
class Billing {
  @Reacts(OrderPlaced)
  placed({ key, data }: EventOf<typeof OrderPlaced>): Change[] {
    return [change(bill, key, ({ cents }) => (cents > 0 ? [] : [OrderBilled(data)]))];
  }
}

// … and a projection writes a batch at once, into a table that can be built anew at any time.
const { Projects } = subscriber('sales');

@Controller()
class Sales {
  @Projects([OrderBilled])
  sold(events: EventOf<typeof OrderBilled>[], { send }: Projection): void {
    send(
      {
        name: 'add sales',
        text: `INSERT INTO sales AS s (article, cents)
               SELECT article, sum(cents) FROM unnest($1::text[], $2::int[]) t(article, cents) GROUP BY article
               ON CONFLICT (article) DO UPDATE SET cents = s.cents + excluded.cents`,
      },
      [events.map(({ data }) => data.article), events.map(({ data }) => data.cents)],
    );
  }
}

@Module({ controllers: [Billing, Sales] })
class ShopModule {}

/** A shop that takes orders, bills them and counts its sales, on whichever log it is given. */
export class Shop {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly aggregates: Aggregates,
    private readonly stopRelay: () => Promise<void>,
  ) {}

  static async open(url: string, log: EventLog): Promise<Shop> {
    const dataSource = await new DataSource({ type: 'postgres', url, extra: { pipeline: true } }).initialize();
    const sales = `CREATE TABLE sales (article text PRIMARY KEY, cents bigint NOT NULL)`;
    for (const statement of [...eventTables, aggregateTable('shop_order'), aggregateTable('bill'), sales])
      await dataSource.query(statement);
    await log.ensure([orders, bills]);

    const unitOfWork = new UnitOfWork(dataSource);
    const relay = new Relay({ unitOfWork, log });
    const contracts = new Map([OrderPlaced, OrderBilled].map((one) => [one.type, one as Contract]));
    const aggregates = new Aggregates(
      { source: 'shop', epoch: 1, clock: systemClock, newId: randomUUID, contracts },
      () => relay.wake(),
    );
    const logger = new Logger('shop');
    const app = await NestFactory.create(ShopModule, new FastifyAdapter(), { logger: ['error', 'warn'] });
    // Each group is a transport of its own: started, and stopped with its last batch done, by Nest.
    for (const [group, topics] of [['billing', [orders]] as const, ['sales', [bills]] as const])
      app.connectMicroservice({
        strategy: new EventStrategy(group, 'public', (handlers, stop) =>
          new ConsumerGroup({
            ...{ group, topics, handlers, log, dataSource, unitOfWork, aggregates },
            ...{
              clock: systemClock,
              observer: { parked: (topic, { error }) => logger.error(`parked in ${topic}: ${String(error)}`) },
            },
          }).run(stop),
        ),
      });
    await app.startAllMicroservices();
    const stop = new AbortController();
    const relaying = relay.run(stop.signal);
    return new Shop(app, dataSource, unitOfWork, aggregates, () => (stop.abort(), relaying));
  }

  /** Under the same id only once. @throws AlreadyExists */
  async order(id: string, article: string, cents: number): Promise<void> {
    await this.unitOfWork.run((tx) =>
      this.aggregates.change(tx, order, id, 'new', () => [OrderPlaced({ article, cents })], { actor: 'customer' }),
    );
  }

  /** Cents by article. A moment behind the orders. */
  async sales(): Promise<Record<string, number>> {
    const rows = await this.dataSource.query<{ article: string; cents: string }[]>('SELECT article, cents FROM sales');
    return Object.fromEntries(rows.map(({ article, cents }) => [article, Number(cents)]));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.stopRelay();
    await this.dataSource.destroy();
  }
}
