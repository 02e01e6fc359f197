import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extensionOf, fileNameOf } from '../recognition/file-name.js';
import { fileTypes, type FileType } from '../recognition/file-types.js';
import type { FileStore, Limits, StoredFile } from '../store/file-store.js';
import { FileTooLarge } from '../store/refusals.js';
import { Spool } from '../store/spool.js';
import { Fault } from './fault.js';
import { inspectionLimits, type InspectionLimits } from './inspection-limits.js';
import type { Remark } from './inspect.js';
import type { NotCleanCode } from './not-clean.js';
import { refusalOf } from './refusals.js';
import { carryOut } from './order.js';
import { runThread } from './run-thread.js';
import { Turns } from './turns.js';

/** Who sends a file, and whether they still wait for the answer. */
export interface Sender {
  account: string;
  gone?: AbortSignal | undefined;
}

/** An upload that was taken in. */
export interface Inspected {
  readonly original: StoredFile;
  readonly type: FileType;
  readonly mediaType: string;
  /** What experts may see; null: nothing, for the reason that {@link notClean} names. */
  readonly clean: StoredFile | null;
  readonly notClean?: NotCleanCode;
  readonly remarks: readonly Remark[];
}

export interface InspectionOptions {
  /** A folder where files wait until they were looked at; of this machine, and never one that is served or backed up. */
  quarantine?: string;
  limits?: InspectionLimits;
  /** Files that are looked at at once, each of another sender; others wait. */
  atOnce?: number;
  /** False: in this thread, without limits of time and memory. For tests, which start no thread for each file. */
  inThread?: boolean;
  now?: () => Date;
}

/**
 * The way in of an upload: it arrives in a quarantine, is recognised by its content, looked through for secrecy markings
 * and cleaned for experts, and only then kept. A refusal, or an upload that breaks off, keeps nothing of it anywhere.
 */
export class UploadInspection {
  private readonly spool: Spool;
  private readonly limits: InspectionLimits;
  private readonly turns: Turns;
  private readonly inThread: boolean;

  constructor(
    private readonly store: FileStore,
    {
      quarantine,
      limits = inspectionLimits,
      atOnce = 2,
      inThread = true,
      now = () => new Date(),
    }: InspectionOptions = {},
  ) {
    this.spool = new Spool(quarantine ?? path.join(tmpdir(), `zhitong-uploads-${process.getuid?.() ?? 0}`), now);
    this.limits = limits;
    this.turns = new Turns(atOnce);
    this.inThread = inThread;
  }

  /** Before the first upload comes. @throws where the quarantine is not ours alone */
  open(): Promise<void> {
    return this.spool.open();
  }

  /**
   * @param claimed what the sender calls it: only words, and whether text is CSV, come from the name
   * @throws FileTooLarge while it arrives
   * @throws FileRefused
   * @throws TooManyInspections, InspectionsBusy, SenderGone where its turn does not come
   */
  async accept(
    source: AsyncIterable<Uint8Array>,
    claimed: { name: string; field: string },
    limits: Limits,
    { account, gone }: Sender,
  ): Promise<Inspected> {
    const named = { field: claimed.field, name: fileNameOf(claimed.name) };
    const cleanPath = await this.spool.place();
    const arrived = await this.spool.receive(source, limits).catch((error: unknown) => {
      throw error instanceof FileTooLarge ? error.named(named) : error;
    });
    try {
      const order = { path: arrived.path, cleanPath, extension: extensionOf(named.name), limits: this.limits };
      const look = () => (this.inThread ? runThread(order, this.limits) : carryOut(order));
      const answer = await this.turns.take(account, look, gone);
      if ('fault' in answer) throw refusalOf(answer.fault, named);
      const { type, remarks, notClean } = answer;
      return {
        type,
        mediaType: fileTypes[type].mediaType,
        remarks,
        clean: notClean === undefined ? await this.keep(cleanPath) : null,
        ...(notClean !== undefined && { notClean }),
        original: await this.keep(arrived.path),
      };
    } catch (error) {
      throw error instanceof Fault ? refusalOf(error, named) : error;
    } finally {
      await Promise.all([rm(arrived.path, { force: true }), rm(cleanPath, { force: true })]);
    }
  }

  private keep(file: string): Promise<StoredFile> {
    return this.store.put(createReadStream(file), { maxBytes: Infinity });
  }
}
