import { freePort } from '@zhitong/persistence';
import { KafkaUnavailable } from './kafka-unavailable.js';
import { untilReady } from './readiness.js';

const image = 'apache/kafka:4.3.1';

/** A broker in a container: what a Docker engine gives. */
export interface ContainerBroker {
  address: string;
  stop(): Promise<void>;
}

/**
 * Starts Apache Kafka through testcontainers, which removes it also after a crash of this process. The broker tells
 * clients its address, so the port outside is chosen before it starts.
 * @throws KafkaUnavailable without an engine, or where the image cannot be had
 */
export async function startContainer(): Promise<ContainerBroker> {
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import('testcontainers').catch(() => {
    throw new KafkaUnavailable('testcontainers is not installed');
  });
  await getContainerRuntimeClient().catch(() => {
    throw new KafkaUnavailable('there is no Docker engine');
  });
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const container = await new GenericContainer(image)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'OUTSIDE://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `OUTSIDE://${address}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'OUTSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_INTER_BROKER_LISTENER_NAME: 'OUTSIDE',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '4',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .withStartupTimeout(120_000)
    .start()
    .catch((error: unknown) => {
      throw new KafkaUnavailable(`the Docker engine did not start ${image}: ${String(error)}`);
    });
  const never = new Promise<void>(() => undefined);
  await untilReady(address, never, `docker logs ${container.getId()}`);
  return { address, stop: async () => void (await container.stop()) };
}
