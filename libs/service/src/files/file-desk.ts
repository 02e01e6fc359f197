import { Inject, Injectable } from '@nestjs/common';
import { fileLimits, NotFound, SecrecyMarked, secrecyMarking, type FilePurpose } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import {
  FileMissing,
  FileRefused,
  FileTooLarge,
  UploadInspection,
  type FileId,
  type FileStore,
  type Inspected,
  type StoredFile,
} from '@zhitong/files';
import { DataSource, type EntityManager } from 'typeorm';
import type { Answer } from '../http/answer.js';
import type { Command } from '../http/caller.js';
import { Commands, type Outcome } from '../http/commands.js';
import { Download } from '../http/download.js';
import { IDS, type Ids } from '../tokens.js';
import { attachmentsOf, keepAttachment, type Attachment } from './attachments.js';
import { FILE_PLACES, type FilePlaces } from './file-places.js';
import { TooManyFiles } from './refusals.js';
import { discard } from './sweep.js';
import { Uploads } from './uploads.js';

/** What somebody says of a file that they send. Nothing of it is believed but the name. */
export interface SentFile {
  name: string;
  purpose?: FilePurpose;
  /** It has come in pieces before; the request brings no bytes then. */
  upload?: string;
}

/** Where a file goes. */
export interface Reception {
  subject: string;
  /** Whether the caller may send it there now; asked before a byte is read. @throws NotFound, NotAllowedNow … */
  look(manager: EntityManager): Promise<unknown>;
  /** The same once more, with the thing locked until the end of the transaction. */
  lock(tx: Tx): Promise<unknown>;
  /** How many may be there; stamped scans do not count, and are one. */
  most?: number;
  /** Experts get a copy. */
  blinds?: boolean;
  /** What is answered. */
  answer(attachment: Attachment): Outcome;
}

const named = (name: string) => name.replace(/\.[A-Za-z0-9]{1,5}$/, '');

/**
 * Takes files in: who may send them is decided before they are read, what they are is found out from themselves, and
 * nothing is kept of what is refused.
 */
@Injectable()
export class FileDesk {
  constructor(
    private readonly commands: Commands,
    private readonly uploads: Uploads,
    private readonly inspection: UploadInspection,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(FILE_PLACES) private readonly places: FilePlaces,
  ) {}

  /** @throws TooManyFiles, SecrecyMarked, and what the inspection refuses */
  async take(
    command: Command,
    { name, purpose = 'attachment', upload }: SentFile,
    bytes: AsyncIterable<Uint8Array>,
    reception: Reception,
  ): Promise<Answer> {
    refuseMarked(name);
    // Once it is attached its pieces are gone, and it may have filled the last place: whoever lost the answer asks again.
    const earlier = await this.commands.earlier(command);
    if (earlier) return earlier;
    const { manager } = this.dataSource;
    await reception.look(manager);
    await assertRoom(manager, reception, purpose);
    const { account } = command.actor;
    const source = upload === undefined ? bytes : await this.uploads.whole(manager, account, upload);
    const received = await this.receive(source, command, { name, purpose }, reception).catch(async (error: unknown) => {
      // Nothing is kept of what was refused, not in pieces either. Whoever was told to come again has them still.
      if (upload !== undefined && isOfFile(error)) await this.uploads.forget(account, upload).catch(() => undefined);
      throw error;
    });
    const attachment: Attachment = {
      ...received,
      ...{ id: this.ids.next('attachment'), subject: reception.subject, purpose, name },
      ...{ salt: this.ids.random(), account, at: command.at },
    };
    const answer = await this.commands.run(command, async (tx) => {
      await reception.lock(tx);
      await assertRoom(tx.manager, reception, purpose);
      await keepAttachment(tx, attachment);
      return reception.answer(attachment);
    });
    if (upload !== undefined) await this.uploads.forget(account, upload).catch(() => undefined);
    return answer;
  }

  /** What was sent, under the name that its sender gave it. */
  original({ original: id, name, mediaType, bytes }: Attachment): Download {
    return downloadOf(this.places.own, { id, bytes, name, mediaType });
  }

  private async receive(
    source: AsyncIterable<Uint8Array>,
    { actor: { account }, gone }: Command,
    { name, purpose }: Required<Pick<SentFile, 'name' | 'purpose'>>,
    { blinds = false }: Reception,
  ) {
    const limits = { maxBytes: fileLimits.maxBytes };
    const found = await this.inspection.accept(source, { name, field: 'name' }, limits, { account, gone });
    const { original, type, mediaType, remarks } = found;
    const forExperts = blinds && purpose !== 'stamped';
    const blinded = forExperts ? await this.copied(found) : undefined;
    // A copy that nobody gets is not kept.
    if (found.clean && found.clean.id !== original.id)
      await discard(this.dataSource.manager, this.places.own, [found.clean.id]);
    return {
      ...{ type, mediaType, original: original.id, bytes: original.bytes, remarks: [...remarks] },
      ...(blinded ? { blinded } : {}),
      ...(forExperts && found.notClean !== undefined ? { withheld: found.notClean } : {}),
    };
  }

  /** Hands the copy over to where experts' copies lie. */
  private async copied({ clean }: Inspected): Promise<{ id: FileId; bytes: number } | undefined> {
    if (!clean) return undefined;
    const source = (await this.places.own.read(clean.id)) as AsyncIterable<Uint8Array>;
    return this.places.blinded.put(source, { maxBytes: clean.bytes });
  }
}

/** Whether it is the file that is refused, now and whenever it comes again. */
const isOfFile = (error: unknown): boolean =>
  error instanceof FileRefused || error instanceof FileTooLarge || error instanceof FileMissing;

/** A file of a store on its way to somebody. Its id is the digest of exactly what is sent. */
export const downloadOf = (
  store: FileStore,
  { id, bytes, name, mediaType }: StoredFile & { name: string; mediaType: string },
): Download => new Download({ name, mediaType, bytes, digest: id, open: (range) => store.read(id, range) });

/** @throws SecrecyMarked */
function refuseMarked(name: string): void {
  const marking = secrecyMarking(named(name))?.marking;
  if (marking === undefined) return;
  const message = { zh: `文件名含密级标志“${marking}”`, en: `the file name bears the secrecy marking ${marking}` };
  throw new SecrecyMarked([{ field: 'name', code: 'secrecy-marking', message }]);
}

/** @throws TooManyFiles */
async function assertRoom(
  manager: EntityManager,
  { subject, most: room = fileLimits.most }: Reception,
  purpose: FilePurpose,
): Promise<void> {
  const there = (await attachmentsOf(manager, subject)).filter((one) => one.purpose === purpose);
  const most = purpose === 'stamped' ? 1 : room;
  if (there.length >= most) throw new TooManyFiles(most);
}

/** @throws NotFound where there is none */
export function found<T>(one: T | undefined): T {
  if (one === undefined) throw new NotFound();
  return one;
}
