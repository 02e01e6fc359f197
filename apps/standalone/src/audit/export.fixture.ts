import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  checkpointKeyOf,
  checkpointKind,
  checkpointText,
  encode,
  hashOf,
  type Checkpoint,
  type Head,
} from '@zhitong/events';
import { ensureKeys, Signer } from '@zhitong/identity';
import type { ExportLine, FactLine, KeyLine } from './export-lines.js';

export const topic = 'zhitong.intake.v1';
const at = new Date('2026-03-02T01:00:00Z');

/** An installation's key, and one of somebody who would like to be it. */
export async function signersForTest() {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhitong-audit-'));
  const [own, forged] = [path.join(folder, 'own'), path.join(folder, 'forged')];
  for (const keys of [own, forged]) await ensureKeys(keys, ['intake']);
  const keyLine = async (keys: string): Promise<KeyLine> => ({
    kind: 'key',
    issuer: 'intake',
    jwk: JSON.parse(await readFile(path.join(keys, 'intake.public.jwk.json'), 'utf8')) as KeyLine['jwk'],
  });
  return {
    ownFolder: own,
    signer: new Signer(own, 'intake'),
    forger: new Signer(forged, 'intake'),
    key: await keyLine(own),
    forgedKey: await keyLine(forged),
    clean: () => rm(folder, { recursive: true, force: true }),
  };
}
export type SignersForTest = Awaited<ReturnType<typeof signersForTest>>;

/** A log of one topic, written as services write it, and exported as the tool does. */
export class WrittenLog {
  readonly facts: FactLine[] = [];
  private readonly heads = new Map<string, Head>();
  private readonly changed = new Set<string>();

  constructor(private readonly signer: Signer) {}

  /** A fact of a key. */
  fact(key: string, title: string, epoch = 1): void {
    this.append(key, 'ProblemSubmitted', { problems: [key], title }, key, epoch);
    this.changed.add(key);
  }

  /** The producer is set back to an older state of a key. */
  restore(key: string, seq: number, hash: string): void {
    this.heads.set(key, { key, seq, hash });
  }

  /** Signs all heads that went on. */
  async checkpoint(signer = this.signer): Promise<void> {
    const key = checkpointKeyOf(topic);
    const heads = [...this.changed].map((changed) => this.heads.get(changed)!);
    const before = this.heads.get(key);
    const about = { topic, seq: (before?.seq ?? 0) + 1, prev: before?.hash ?? '', at: at.toISOString(), heads };
    const signature = await signer.sign(checkpointText(about), checkpointKind);
    this.append(
      key,
      'IntakeCheckpointSigned',
      { problems: [], heads, at: about.at, signature } satisfies Checkpoint,
      'system',
    );
    this.changed.clear();
  }

  headOf(key: string): Head {
    return this.heads.get(key)!;
  }

  /** The lines of an export of all of it. */
  export(keys: readonly KeyLine[], scope: { problem?: string; since?: string } = {}): string[] {
    const lines: ExportLine[] = [
      { kind: 'zhitong-audit-export', version: 1, at: at.toISOString(), scope, topics: [{ topic, owner: 'intake' }] },
      ...this.facts,
      ...keys,
    ];
    return [...lines, { kind: 'end', lines: lines.length }].map((line) => JSON.stringify(line));
  }

  private append(key: string, type: string, data: unknown, actor: string, epoch = 1): void {
    const before = this.heads.get(key);
    const seq = (before?.seq ?? 0) + 1;
    const id = `fact-${this.facts.length}`;
    const about = { id, type, topic, key, at, data, actor, epoch, seq: BigInt(seq), prev: before?.hash ?? '' };
    const text = encode(about, 'intake', 1);
    this.heads.set(key, { key, seq, hash: hashOf(text) });
    this.facts.push({ kind: 'fact', topic, partition: 0, offset: String(this.facts.length), text });
  }
}

/** As a file is read. */
export const linesOf = (lines: readonly string[]) =>
  async function* () {
    await Promise.resolve();
    yield* lines;
  };
