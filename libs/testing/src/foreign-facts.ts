import { contractOf } from '@zhitong/contracts';
import { encode, hashOf, partitionOf, type EventLog, type Fact, type Recorded } from '@zhitong/events';

/** Appends facts of other services to the log, numbered and chained per key as their producers would. */
export class ForeignFacts {
  private readonly heads = new Map<string, { seq: bigint; hash: string }>();

  constructor(
    private readonly log: EventLog,
    private readonly now: () => Date,
  ) {}

  /** `id`: of the fact, where its number under the key must not show in it. */
  async append(
    fact: Fact,
    options: { key: string; actor?: string; cause?: string; at?: Date; id?: string },
  ): Promise<Recorded> {
    const contract = contractOf(fact.type);
    const { topic, version } = contract;
    const id = `${topic.name} ${options.key}`;
    const head = this.heads.get(id) ?? { seq: 0n, hash: '' };
    const recorded: Recorded = {
      id: options.id ?? `foreign-${topic.owner}-${options.key}-${head.seq + 1n}`,
      type: fact.type,
      topic: topic.name,
      key: options.key,
      at: options.at ?? this.now(),
      data: contract.schema.parse(fact.data),
      actor: options.actor ?? 'somebody',
      epoch: 1,
      seq: head.seq + 1n,
      prev: head.hash,
      ...(options.cause === undefined ? {} : { cause: options.cause }),
    };
    const body = encode(recorded, topic.owner, version);
    this.heads.set(id, { seq: recorded.seq, hash: hashOf(body) });
    await this.log.append([
      {
        slot: { topic: topic.name, partition: partitionOf(options.key, topic.partitions) },
        lines: [{ key: options.key, body }],
      },
    ]);
    return recorded;
  }
}
