/** Fewer brokers are there than a topic shall have copies: some have not started, or cannot be reached. */
export class TooFewBrokers extends Error {
  override readonly name = 'TooFewBrokers';
  constructor(brokers: number, copies: number) {
    super(`${copies} copies of each topic are wanted, but there are ${brokers} broker(s): start the others first`);
  }
}

/** A topic was made when there were fewer brokers: what only one of them holds is lost with it. */
export class TooFewCopies extends Error {
  override readonly name = 'TooFewCopies';
  constructor(topic: string, actual: number, wanted: number) {
    super(
      `topic ${topic} has ${actual} copy or copies of each partition, but ${wanted} are wanted: give it more with ` +
        `kafka-reassign-partitions.sh, with min.insync.replicas=2 and without flush.messages where there are three`,
    );
  }
}
