import { checkpointKeyOf, checkpointSchema, decode, encode, type Recorded } from '@zhitong/events';
import type { Break } from './break.js';
import { Chain } from './chain.js';
import { endSchema, factSchema, headerSchema, lineSchema, type ExportHeader, type FactLine } from './export-lines.js';
import { checkpointFault, PublicKeys } from './signatures.js';

/** What a check of an export found. */
export interface Report {
  scope: ExportHeader['scope'] | undefined;
  facts: number;
  keys: number;
  checkpoints: number;
  /** The first broken link; undefined where all holds. */
  broken: Break | undefined;
  /** What could not be checked, a sentence each. */
  unchecked: string[];
}

/** The lines of an export; read twice. */
export type Lines = () => AsyncIterable<string>;

interface Named {
  line: number;
  hash: string;
}

/**
 * Checks an export with nothing but the file, and public keys where they are given: the chain of every key, numbers
 * without a gap, the signature of every checkpoint, and that every head which a checkpoint names is there.
 */
export async function verifyExport(lines: Lines, trusted?: PublicKeys): Promise<Report> {
  return new Verification(lines, trusted).run();
}

class Verification {
  private readonly breaks: Break[] = [];
  private readonly chains = new Map<string, Chain>();
  /** What checkpoints say, by topic, key and number. */
  private readonly named = new Map<string, Map<bigint, Named>>();
  private readonly contained = new PublicKeys();
  private readonly positions = new Map<string, bigint>();
  private header: ExportHeader | undefined;
  private facts = 0;
  private checkpoints = 0;

  constructor(
    private readonly lines: Lines,
    private readonly trusted: PublicKeys | undefined,
  ) {}

  async run(): Promise<Report> {
    await this.readFrame();
    if (this.header) await this.readFacts();
    this.checkHeads();
    const [broken] = this.breaks.sort((a, b) => a.line - b.line);
    return {
      scope: this.header?.scope,
      facts: this.facts,
      keys: this.chains.size,
      checkpoints: this.checkpoints,
      broken,
      unchecked: this.unchecked(),
    };
  }

  /** First the header, the keys and the end: facts are checked with them. */
  private async readFrame(): Promise<void> {
    let line = 0;
    let ended = false;
    for await (const text of this.lines()) {
      line += 1;
      const read = lineSchema.safeParse(parsed(text));
      if (!read.success || ended) {
        this.breaks.push({ line, what: ended ? 'stands after the end of the export' : 'is no line of an export' });
        continue;
      }
      const { data } = read;
      const isFirst = line === 1;
      if (isFirst !== headerSchema.safeParse(data).success)
        this.breaks.push({ line, what: isFirst ? 'the export does not say what it is' : 'a second beginning' });
      else if (data.kind === 'zhitong-audit-export') this.header = data;
      else if (data.kind === 'key') this.contained.add(data.issuer, data.jwk);
      else if (endSchema.safeParse(data).success) {
        ended = true;
        const { lines } = endSchema.parse(data);
        if (lines !== line - 1)
          this.breaks.push({ line, what: `says ${lines} lines stand before it: there are ${line - 1}` });
      }
    }
    if (!ended) this.breaks.push({ line: line + 1, what: 'the end of the export is missing: it was cut short' });
  }

  private async readFacts(): Promise<void> {
    let line = 0;
    for await (const text of this.lines()) {
      line += 1;
      const fact = factSchema.safeParse(parsed(text));
      if (fact.success) await this.fact(line, fact.data);
    }
  }

  private async fact(line: number, fact: FactLine): Promise<void> {
    const { topic, text } = fact;
    const owner = this.header!.topics.find((candidate) => candidate.topic === topic)?.owner;
    if (owner === undefined) return this.broken({ line, topic, what: 'the export says nothing of this topic' });
    let recorded: Recorded;
    try {
      const { version, source, ...decoded } = decode(text, topic);
      recorded = decoded.recorded;
      if (source !== owner) return this.broken(at(line, recorded, `${source} has written it, not ${owner}`));
      // Whatever is not part of the form is not covered by anything that reads it.
      if (encode(recorded, source, version) !== text)
        return this.broken(at(line, recorded, 'its text has not the form in which facts are written: it was altered'));
    } catch {
      return this.broken({ line, topic, what: 'is no event' });
    }
    this.checkPosition(line, fact, recorded);
    const id = `${topic} ${recorded.key}`;
    const chain = this.chains.get(id) ?? new Chain(this.header!.scope.since !== undefined);
    this.chains.set(id, chain);
    const found = chain.add(recorded, text);
    if (found === 'repeated') return;
    this.facts += 1;
    if (found !== 'fits') this.broken(at(line, recorded, found.broken));
    if (recorded.key === checkpointKeyOf(topic)) await this.checkpoint(line, recorded, owner);
  }

  /** Two facts that changed places stand out of the order of the log. */
  private checkPosition(line: number, { topic, partition, offset }: FactLine, recorded: Recorded): void {
    const slot = `${topic} ${partition}`;
    const before = this.positions.get(slot) ?? -1n;
    if (BigInt(offset) <= before)
      this.broken(
        at(line, recorded, `stands at ${offset} in the log, but comes after ${before}: the order was changed`),
      );
    this.positions.set(slot, BigInt(offset));
  }

  private async checkpoint(line: number, recorded: Recorded, owner: string): Promise<void> {
    this.checkpoints += 1;
    const data = checkpointSchema.strict().safeParse(recorded.data);
    if (!data.success || !isClose(data.data.at, recorded.at) || recorded.actor !== 'system')
      return this.broken(at(line, recorded, 'is no checkpoint as its service writes it'));
    const fault = await checkpointFault(recorded, owner, this.trusted ?? this.contained);
    if (fault !== undefined) return this.broken(at(line, recorded, `checkpoint: ${fault}`));
    for (const { key, seq, hash } of data.data.heads) {
      const id = `${recorded.topic} ${key}`;
      const named = this.named.get(id) ?? new Map<bigint, Named>();
      this.named.set(id, named.set(BigInt(seq), { line, hash }));
    }
  }

  private checkHeads(): void {
    for (const [id, named] of this.named) {
      const [topic, key] = split(id);
      const chain = this.chains.get(id);
      if (!chain && this.header!.scope.problem !== undefined) continue;
      for (const [seq, { line, hash }] of named) {
        if (chain?.holds(seq, hash) === true) continue;
        const here = chain?.hashAt(seq);
        if (here === undefined && this.mayBeOutside(chain, seq)) continue;
        const what =
          here === undefined
            ? 'a signed checkpoint names this fact, but it is not here: the end of its chain was cut off'
            : `a signed checkpoint gives it the hash ${hash}, but it has ${here} here: it was altered`;
        this.broken({ line, topic, key, seq: String(seq), what });
      }
    }
  }

  /** Of an export of a period: before its first fact. */
  private mayBeOutside(chain: Chain | undefined, seq: bigint): boolean {
    if (this.header!.scope.since === undefined) return false;
    return !chain || (chain.startsLate && seq < chain.head);
  }

  private unchecked(): string[] {
    const sentences: string[] = [];
    const say = (count: number, sentence: string) => count > 0 && sentences.push(`${count} ${sentence}`);
    if (!this.trusted && this.checkpoints > 0)
      sentences.push(
        'the signatures were held against the keys in the export itself, which whoever forges one can replace: give the public keys by --keys FOLDER',
      );
    let uncovered = 0;
    for (const [id, chain] of this.chains) {
      const [topic, key] = split(id);
      if (key === checkpointKeyOf(topic)) continue;
      const covered = [...(this.named.get(id)?.keys() ?? [])].reduce((a, b) => (a > b ? a : b), 0n);
      if (chain.head > covered) uncovered += 1;
    }
    say(
      uncovered,
      'key(s) went on after the last checkpoint that names them: that nothing was cut off there is not certain',
    );
    say(
      [...this.chains.values()].filter((chain) => chain.startsLate).length,
      'key(s) begin before the export: their first link was not checked',
    );
    say(
      [...this.named.keys()].filter((id) => !this.chains.has(id)).length,
      'key(s) that checkpoints name are not part of the export',
    );
    for (const { topic } of this.header?.topics ?? [])
      if (!this.chains.has(`${topic} ${checkpointKeyOf(topic)}`)) sentences.push(`${topic} has no checkpoint yet`);
    return sentences;
  }

  private broken(found: Break): void {
    this.breaks.push(found);
  }
}

/** A checkpoint is written within moments of being signed. */
const isClose = (signed: string, written: Date): boolean =>
  Math.abs(written.getTime() - new Date(signed).getTime()) <= 60_000;

const at = (line: number, { topic, key, seq }: Recorded, what: string): Break => ({
  line,
  topic,
  key,
  seq: String(seq),
  what,
});

const split = (id: string): [topic: string, key: string] => {
  const space = id.indexOf(' ');
  return [id.slice(0, space), id.slice(space + 1)];
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
