import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TrailEntry } from './entry.js';

/** What is asked for; nothing: all that the caller may see, newest first. */
export interface TrailQuestion {
  account?: string | undefined;
  /** yyyy-mm-dd in Beijing. */
  day?: string | undefined;
  kind?: TrailEntry['kind'] | undefined;
  /** Id of the entry that the last page ended with. */
  after?: string | undefined;
}

/** An entry as it is shown. */
export interface ShownEntry {
  id: string;
  at: Date;
  day: string;
  kind: TrailEntry['kind'];
  account: string;
  /** null: of an account that is no longer there. */
  name?: string | null;
  actor?: string;
  role?: string;
  what?: string;
  object?: string;
  subject?: string;
  service?: string;
  detail?: string;
  from?: { address: string; agent: string };
}

interface Row {
  id: string;
  at: Date;
  day: string;
  kind: TrailEntry['kind'];
  account: string;
  name: string | null;
  subject: string | null;
  actor: string;
  data: Record<string, unknown>;
  address: string | null;
  agent: string | null;
}

const page = 100;

const search = `
  SELECT e.id, e.at, e.day, e.kind, e.account, p.name, e.subject, e.actor, e.data, o.address, o.agent
  FROM trail_entry e LEFT JOIN person p ON p.account = e.account LEFT JOIN origin o ON o.id = e.data->>'origin'
  WHERE ($1::text IS NULL OR e.account = $1 OR e.subject = $1)
    AND ($2::text IS NULL OR e.day = $2) AND ($3::text IS NULL OR e.kind = $3)
    AND ($4::text IS NULL OR e.nth < (SELECT nth FROM trail_entry WHERE id = $4))
  ORDER BY e.nth DESC LIMIT ${page}`;

/** Reads the trail: all of it for auditors, for everybody else what concerns the own account. */
@Injectable()
export class TrailReader {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Every entry that fits, with names and places. */
  async all(question: TrailQuestion): Promise<ShownEntry[]> {
    return (await this.rows(question)).map(shown);
  }

  /**
   * What an account did, and who looked at its data. Others appear by their role: that an expert or a colleague was it
   * is not for everybody to know.
   */
  async own(account: string, question: TrailQuestion): Promise<ShownEntry[]> {
    const rows = await this.rows({ ...question, account });
    return rows.map((row) => (row.account === account ? ownEntry(row) : aboutMe(row)));
  }

  private rows({ account, day, kind, after }: TrailQuestion): Promise<Row[]> {
    return this.dataSource.query<Row[]>(search, [account ?? null, day ?? null, kind ?? null, after ?? null]);
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

function shown(row: Row): ShownEntry {
  const { id, at, day, kind, account, name, subject, actor, data, address, agent } = row;
  const detail = text(data.method ?? data.reason ?? data.change ?? data.format ?? data.outcome);
  const fields = {
    role: text(data.role),
    what: text(data.what ?? data.secret ?? data.act),
    object: text(data.object ?? data.key),
    service: text(data.service),
    subject: subject ?? undefined,
    detail,
    from: address === null ? undefined : { address, agent: agent ?? '' },
  };
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { id, at, day, kind, account, name, actor, ...present };
}

/** What was done to an account by somebody else names nobody, and no place. */
function ownEntry(row: Row): ShownEntry {
  const { actor, from, ...entry } = shown(row);
  return actor === row.account ? { ...entry, actor, ...(from ? { from } : {}) } : entry;
}

function aboutMe(row: Row): ShownEntry {
  const { id, at, day, kind, role, what, service, subject } = shown(row);
  const present = Object.fromEntries(
    Object.entries({ role, what, service, subject }).filter(([, value]) => value !== undefined),
  );
  return { id, at, day, kind, account: 'somebody', ...present };
}
