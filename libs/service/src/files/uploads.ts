import { Inject, Injectable } from '@nestjs/common';
import { fileLimits, NotFound } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import type { FileId, StoredFile } from '@zhitong/files';
import type { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import type { Command } from '../http/caller.js';
import { Commands } from '../http/commands.js';
import { IDS, type Ids } from '../tokens.js';
import { FILE_PLACES, type FilePlaces } from './file-places.js';
import { OffsetWrong, PieceTooSmall, TooManyUploads, UploadUnfinished } from './refusals.js';
import { discard } from './sweep.js';

/** A file that comes in pieces. */
export interface Upload {
  id: string;
  bytes: number;
  /** How much of it has come: where to go on after a line that broke. */
  received: number;
}

interface Row extends Record<string, unknown> {
  id: string;
  bytes: string;
  received: string;
}
const toUpload = ({ id, bytes, received }: Row): Upload => ({ id, bytes: Number(bytes), received: Number(received) });

/**
 * Files over lines that break: announced, sent in pieces, each beginning where the last one ended (as in the IETF's
 * resumable uploads), then attached to something as a whole. What came whole stays; what was never attached is gone
 * after a day. Pieces are only bytes: what they make together is looked at when it is attached, and nobody can read
 * them back.
 */
@Injectable()
export class Uploads {
  constructor(
    private readonly commands: Commands,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(FILE_PLACES) private readonly places: FilePlaces,
  ) {}

  /** @throws TooManyUploads */
  announce(command: Command, bytes: number) {
    const id = this.ids.next('upload');
    return this.commands.run(command, async (tx) => {
      // Two at once count one after the other.
      await tx.query({ name: 'lock uploads', text: `SELECT pg_advisory_xact_lock(hashtext($1))` }, [
        `upload ${command.actor.account}`,
      ]);
      const [row] = await tx.query<{ count: number }>(
        { name: 'count uploads', text: `SELECT count(*)::int AS count FROM service.upload WHERE account = $1` },
        [command.actor.account],
      );
      if (row!.count >= fileLimits.underWay) throw new TooManyUploads();
      await tx.query(
        {
          name: 'announce upload',
          text: `INSERT INTO service.upload (id, account, bytes, received, at) VALUES ($1, $2, $3, 0, $4)`,
        },
        [id, command.actor.account, bytes, command.at],
      );
      return { body: { id, bytes, received: 0 } satisfies Upload, created: true };
    });
  }

  /** @throws NotFound also where it is another's */
  async read(manager: EntityManager, account: string, id: string): Promise<Upload> {
    const [row] = await manager.query<Row[]>(
      `SELECT id, bytes, received FROM service.upload WHERE id = $1 AND account = $2`,
      [id, account],
    );
    if (!row) throw new NotFound();
    return toUpload(row);
  }

  /** Takes the next piece. One that breaks off leaves nothing. @throws OffsetWrong, PieceTooSmall, FileTooLarge */
  async append(command: Command, id: string, offset: number, source: Readable) {
    const { account } = command.actor;
    const before = await this.read(this.dataSource.manager, account, id);
    if (before.received !== offset) throw new OffsetWrong(before.received);
    const missing = before.bytes - offset;
    const piece = await this.places.own.put(source, { maxBytes: Math.min(fileLimits.pieceBytes, missing) });
    if (piece.bytes < Math.min(fileLimits.leastPieceBytes, missing))
      throw new PieceTooSmall(fileLimits.leastPieceBytes);
    return this.commands.run(command, async (tx) => ({ body: await this.note(tx, account, id, offset, piece) }));
  }

  /** The whole file. @throws NotFound, UploadUnfinished */
  async whole(manager: EntityManager, account: string, id: string): Promise<AsyncIterable<Uint8Array>> {
    const { bytes, received } = await this.read(manager, account, id);
    if (received < bytes) throw new UploadUnfinished(received, bytes);
    return this.joined(await this.piecesOf(manager, id));
  }

  /** Forgets it, with what has come of it. @throws NotFound */
  async forget(account: string, id: string): Promise<void> {
    const { manager } = this.dataSource;
    await this.read(manager, account, id);
    const pieces = await this.piecesOf(manager, id);
    await manager.query(`DELETE FROM service.upload WHERE id = $1`, [id]);
    await discard(manager, this.places.own, pieces);
  }

  private async note(tx: Tx, account: string, id: string, offset: number, { id: file, bytes }: StoredFile) {
    const [row] = await tx.query<Row>(
      {
        name: 'take upload',
        text: `SELECT id, bytes, received FROM service.upload WHERE id = $1 AND account = $2 FOR UPDATE`,
      },
      [id, account],
    );
    if (!row) throw new NotFound();
    const upload = toUpload(row);
    if (upload.received !== offset) throw new OffsetWrong(upload.received);
    await tx.query(
      {
        name: 'keep piece',
        text: `INSERT INTO service.upload_piece (upload, start, file, bytes) VALUES ($1, $2, $3, $4)`,
      },
      [id, offset, file, bytes],
    );
    const received = offset + bytes;
    await tx.query({ name: 'note received', text: `UPDATE service.upload SET received = $2 WHERE id = $1` }, [
      id,
      received,
    ]);
    return { ...upload, received };
  }

  private async piecesOf(manager: EntityManager, id: string): Promise<FileId[]> {
    const rows = await manager.query<{ file: FileId }[]>(
      `SELECT file FROM service.upload_piece WHERE upload = $1 ORDER BY start`,
      [id],
    );
    return rows.map(({ file }) => file);
  }

  private async *joined(pieces: readonly FileId[]): AsyncIterable<Uint8Array> {
    for (const piece of pieces) yield* (await this.places.own.read(piece)) as AsyncIterable<Uint8Array>;
  }
}
