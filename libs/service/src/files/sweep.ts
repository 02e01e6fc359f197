import { IdleLoop, type Clock } from '@zhitong/events';
import type { FileId, FileStore } from '@zhitong/files';
import type { EntityManager } from 'typeorm';

const hour = 3_600_000;
/** What was stored so long ago, ms, and is referred to by nothing, was given up. */
const givenUp = 24 * hour;
/** Files asked about at once. */
const batch = 500;

/** Rows that refer to files of a service's own, and to copies for experts. */
const references = {
  own: `SELECT original FROM service.attachment UNION ALL SELECT file FROM service.upload_piece`,
  blinded: `SELECT blinded FROM service.attachment WHERE blinded IS NOT NULL`,
} as const;

/** Which of these files no row refers to. */
async function unreferenced(manager: EntityManager, place: keyof typeof references, ids: readonly FileId[]) {
  const rows = await manager.query<{ id: FileId }[]>(
    `SELECT given.id FROM unnest($1::text[]) AS given (id)
     WHERE NOT EXISTS (SELECT 1 FROM (${references[place]}) AS kept (id) WHERE kept.id = given.id)`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Removes files of the service's own that it does not need any more, unless another row refers to the same content. */
export async function discard(manager: EntityManager, store: FileStore, ids: readonly FileId[]): Promise<void> {
  for (const id of await unreferenced(manager, 'own', ids)) await store.remove(id);
}

/**
 * Removes what lies in a store and belongs to nothing: of drafts that were deleted, uploads that were given up, requests
 * that were refused at the end. Only what has lain for a day: a request may be about to write its row.
 */
export class FileSweeper {
  private readonly loop: IdleLoop;

  constructor(
    private readonly options: {
      manager: EntityManager;
      clock: Clock;
      stores: Partial<Record<keyof typeof references, FileStore>>;
      failed?: (error: unknown, failures: number) => void;
      passed?: () => void;
    },
  ) {
    this.loop = new IdleLoop({
      pass: async () => {
        await this.pass();
        options.passed?.();
        return false;
      },
      rest: () => hour,
      failed: options.failed ?? (() => undefined),
    });
  }

  run(stop: AbortSignal): Promise<void> {
    return this.loop.run(stop);
  }

  /** @returns how many files were removed */
  async pass(): Promise<number> {
    let removed = 0;
    for (const [place, store] of Object.entries(this.options.stores) as [keyof typeof references, FileStore][]) {
      const until = this.options.clock.now().getTime() - givenUp;
      let old: FileId[] = [];
      for await (const { id, at } of store.list()) {
        if (at.getTime() < until) old.push(id);
        if (old.length < batch) continue;
        removed += await this.remove(place, store, old);
        old = [];
      }
      removed += await this.remove(place, store, old);
    }
    return removed;
  }

  private async remove(place: keyof typeof references, store: FileStore, old: readonly FileId[]): Promise<number> {
    const gone = old.length === 0 ? [] : await unreferenced(this.options.manager, place, old);
    for (const id of gone) await store.remove(id);
    return gone.length;
  }
}
