import { Inject, Injectable } from '@nestjs/common';
import { NotFound, Refusal } from '@zhitong/contracts';
import { DataSource } from 'typeorm';

/** Somebody stopped it; nothing was imported (409). */
export class ImportCancelled extends Refusal {
  readonly status = 409;
  constructor() {
    super('import-cancelled', { zh: '导入已取消，一条也没有导入', en: 'The import was cancelled: nothing came in' });
  }
}

/** An import that has not been heard of for so long ended with its process. */
const silence = '1 minute';

/**
 * How far imports are that are under way, and which of them somebody wants to stop. It lies in a table, for whoever asks may
 * come to another replica than the one that works; it is written beside the import's own transaction, or nobody could see it.
 */
@Injectable()
export class ImportRuns {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Runs `work` under an id; `step` tells how many rows are done. @throws ImportCancelled at the next step after it was cancelled */
  async during<T>(
    id: string,
    account: string,
    total: number,
    work: (step: (done: number) => Promise<void>) => Promise<T>,
  ): Promise<T> {
    await this.dataSource.query(`DELETE FROM import_run WHERE heard_at < now() - interval '${silence}'`);
    await this.dataSource.query(
      `INSERT INTO import_run (account, id, total) VALUES ($1, $2, $3)
       ON CONFLICT (account, id) DO UPDATE SET total = $3, done = 0, cancelled = false, heard_at = now()`,
      [account, id, total],
    );
    try {
      return await work(async (done) => {
        const [[run]] = await this.dataSource.query<[{ cancelled: boolean }[], number]>(
          `UPDATE import_run SET done = $3, heard_at = now() WHERE account = $1 AND id = $2 RETURNING cancelled`,
          [account, id, done],
        );
        if (run?.cancelled === true) throw new ImportCancelled();
      });
    } finally {
      await this.dataSource.query(`DELETE FROM import_run WHERE account = $1 AND id = $2`, [account, id]);
    }
  }

  /** @throws NotFound where it is not under way, or another's */
  async read(id: string, account: string): Promise<{ done: number; total: number }> {
    const [run] = await this.dataSource.query<{ done: number; total: number }[]>(
      `SELECT done, total FROM import_run
       WHERE account = $1 AND id = $2 AND heard_at >= now() - interval '${silence}'`,
      [account, id],
    );
    if (!run) throw new NotFound();
    return run;
  }

  /** @throws NotFound where it is not under way, or another's */
  async cancel(id: string, account: string): Promise<void> {
    const [, found] = await this.dataSource.query<[unknown, number]>(
      `UPDATE import_run SET cancelled = true WHERE account = $1 AND id = $2`,
      [account, id],
    );
    if (found === 0) throw new NotFound();
  }
}
