import { randomBytes } from 'node:crypto';
import { AlreadyExists, PrefixedLog, type EventLog } from '@zhitong/events';
import { KafkaLog } from '@zhitong/events/kafka';
import { PostgresLog } from '@zhitong/events/postgres';
import { createDatabase, eventually, kafkaForTests, type TestDatabase } from '@zhitong/testing';
import { Shop } from './shop.js';

const kafka = await kafkaForTests();
const onKafka = kafka.brokers ? it : it.skip;

async function sells(database: TestDatabase, log: EventLog): Promise<void> {
  const shop = await Shop.open(database.url, log);
  try {
    await shop.order('o1', 'tea', 300);
    await shop.order('o2', 'tea', 400);
    await shop.order('o3', 'rice', 150);
    await expect(shop.order('o3', 'rice', 150)).rejects.toThrow(AlreadyExists);
    await eventually(async () => (await shop.sales()).tea === 700 && (await shop.sales()).rice === 150);
  } finally {
    await shop.close();
    await log.close();
  }
}

describe('the example in Nest', () => {
  let database: TestDatabase;
  beforeEach(async () => (database = await createDatabase('shop')));
  afterEach(() => database.drop());

  it('bills every order once and counts it, log in PostgreSQL', () =>
    sells(database, new PostgresLog({ url: database.url })));

  onKafka('does so on Apache Kafka too', () => {
    const log = new KafkaLog({ brokers: kafka.brokers!, clientId: 'shop' });
    return sells(database, new PrefixedLog(log, `${randomBytes(5).toString('hex')}-`));
  });
});
