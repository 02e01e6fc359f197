import { createHash } from 'node:crypto';
import type { FilePurpose } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import type { FileId, FileType, NotCleanCode, Remark } from '@zhitong/files';
import type { EntityManager } from 'typeorm';

/** A file that belongs to something, e.g. to `draft/draft-1`. */
export interface Attachment {
  id: string;
  subject: string;
  purpose: FilePurpose;
  /** As its sender calls it. Personal, or names a firm: it goes into no fact. */
  name: string;
  type: FileType;
  mediaType: string;
  original: FileId;
  bytes: number;
  /** The copy without what tells its author; absent where there can be none. */
  blinded?: { id: FileId; bytes: number };
  /** Why there is no copy, where experts would get one. */
  withheld?: NotCleanCode;
  remarks: Remark[];
  salt: string;
  account: string;
  at: Date;
}

interface Row extends Record<string, unknown> {
  id: string;
  subject: string;
  purpose: FilePurpose;
  name: string;
  type: FileType;
  media_type: string;
  original: FileId;
  bytes: string;
  blinded: FileId | null;
  blinded_bytes: string | null;
  withheld: NotCleanCode | null;
  remarks: Remark[];
  salt: string;
  account: string;
  at: Date;
}

const columns =
  'id, subject, purpose, name, type, media_type, original, bytes, blinded, blinded_bytes, withheld, remarks, salt, account, at';

const toAttachment = ({ media_type, bytes, blinded, blinded_bytes, withheld, ...row }: Row): Attachment => ({
  ...row,
  mediaType: media_type,
  bytes: Number(bytes),
  ...(withheld === null ? {} : { withheld }),
  ...(blinded === null ? {} : { blinded: { id: blinded, bytes: Number(blinded_bytes) } }),
});

/** What somebody sent along with a thing, in the order in which it came. */
export async function attachmentsOf(manager: EntityManager, subject: string): Promise<Attachment[]> {
  const rows = await manager.query<Row[]>(
    `SELECT ${columns} FROM service.attachment WHERE subject = $1 AND dropped_at IS NULL ORDER BY nth`,
    [subject],
  );
  return rows.map(toAttachment);
}

/** One of them; also one that was dropped since, where `dropped` says so: an earlier version was signed with it. */
export async function attachmentOf(
  manager: EntityManager,
  subject: string,
  id: string,
  { dropped = false } = {},
): Promise<Attachment | undefined> {
  const [row] = await manager.query<Row[]>(
    `SELECT ${columns} FROM service.attachment WHERE subject = $1 AND id = $2 AND (dropped_at IS NULL OR $3)`,
    [subject, id, dropped],
  );
  return row && toAttachment(row);
}

export async function keepAttachment(tx: Tx, one: Attachment): Promise<void> {
  await tx.query(
    {
      name: 'keep attachment',
      text: `INSERT INTO service.attachment (${columns}) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)`,
    },
    [
      ...[one.id, one.subject, one.purpose, one.name, one.type, one.mediaType, one.original, one.bytes],
      ...[
        one.blinded?.id ?? null,
        one.blinded?.bytes ?? null,
        one.withheld ?? null,
        one.remarks,
        one.salt,
        one.account,
        one.at,
      ],
    ],
  );
}

/** Takes one off; the row, and with it the file, stays: an earlier version was signed with it. */
export async function dropAttachment(tx: Tx, subject: string, id: string, at: Date): Promise<boolean> {
  const rows = await tx.query(
    {
      name: 'drop attachment',
      text: `UPDATE service.attachment SET dropped_at = $3
             WHERE subject = $1 AND id = $2 AND dropped_at IS NULL RETURNING id`,
    },
    [subject, id, at],
  );
  return rows.length > 0;
}

/** Deletes one, or all of a subject. The files go when nothing refers to them any more. */
export async function deleteAttachments(tx: Tx, subject: string, id?: string): Promise<boolean> {
  const rows = await tx.query(
    {
      name: 'delete attachments',
      text: `DELETE FROM service.attachment WHERE subject = $1 AND ($2::text IS NULL OR id = $2) RETURNING id`,
    },
    [subject, id ?? null],
  );
  return rows.length > 0;
}

/** What was sent for one thing belongs to another from now on: a draft became a problem. */
export async function moveAttachments(tx: Tx, from: string, to: string): Promise<void> {
  await tx.query({ name: 'move attachments', text: `UPDATE service.attachment SET subject = $2 WHERE subject = $1` }, [
    from,
    to,
  ]);
}

/**
 * Proves later which file it was, and tells nothing now: whoever has the file and reads the facts cannot find it by its
 * digest. The salt stays with the name.
 */
export const commitmentOf = ({ original, salt }: Pick<Attachment, 'original' | 'salt'>): string =>
  `sha256:${createHash('sha256').update(`${salt}\n${original}`).digest('hex')}`;
