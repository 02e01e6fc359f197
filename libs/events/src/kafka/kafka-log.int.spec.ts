import { kafkaForTests } from '@zhitong/testing';
import { conformance } from '../log/conformance.js';
import { KafkaLog } from './kafka-log.js';

const kafka = await kafkaForTests();

if (kafka.brokers)
  conformance('Apache Kafka', () =>
    Promise.resolve({
      open: () => new KafkaLog({ brokers: kafka.brokers, clientId: 'conformance' }),
      close: () => Promise.resolve(),
    }),
  );
else
  describe.skip(`the event log in Apache Kafka (${kafka.missing})`, () => {
    it('behaves as the one in PostgreSQL', () => undefined);
  });
