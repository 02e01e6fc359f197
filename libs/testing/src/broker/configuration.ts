export interface BrokerPorts {
  port: number;
  controllerPort: number;
  /** Where clients are told to come, where that is another port: a proxy before it. */
  advertised?: number;
  tls?: { port: number } & BrokerTls;
}

/** A second listener, with TLS, that wants a certificate of its clients too. Files in PEM. */
export interface BrokerTls {
  /** The broker's key (PKCS 8) and certificate. */
  identity: string;
  /** The authority of its clients' certificates. */
  authority: string;
}

const tlsProperties = ({
  identity,
  authority,
}: BrokerTls): string => `listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SSL:SSL
ssl.keystore.type=PEM
ssl.keystore.location=${identity}
ssl.truststore.type=PEM
ssl.truststore.location=${authority}
ssl.client.auth=required
`;

/**
 * One broker for one machine: few internal partitions and threads, no copies, no waiting for more members. A broker
 * that was killed registers again after 2 s instead of 9. The log cleaner's default buffer would take most of the heap.
 */
export const serverProperties = (
  { port, controllerPort, advertised = port, tls }: BrokerPorts,
  logs: string,
): string => `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}${tls ? `,SSL://127.0.0.1:${tls.port}` : ''}
advertised.listeners=PLAINTEXT://127.0.0.1:${advertised}${tls ? `,SSL://127.0.0.1:${tls.port}` : ''}
${tls ? tlsProperties(tls) : ''}controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${logs.replaceAll('\\', '/')}
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
share.coordinator.state.topic.num.partitions=1
broker.heartbeat.interval.ms=500
broker.session.timeout.ms=2000
num.network.threads=2
num.io.threads=2
background.threads=2
group.coordinator.threads=1
share.coordinator.threads=1
log.cleaner.dedupe.buffer.size=4194304
log.cleaner.io.buffer.size=65536
`;

export const loggingProperties = `status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %d %p %m (%c)%n%throwable
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
`;
