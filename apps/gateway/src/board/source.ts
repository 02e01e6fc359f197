import { Inject, Injectable } from '@nestjs/common';
import {
  boardEntry,
  boardPage,
  boardSummary,
  NotFound,
  type BoardEntry,
  type BoardList,
  type BoardPage,
  type BoardSummary,
} from '@zhitong/contracts';
import type { z } from 'zod';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';

/** Tracking does not answer, or not what it should (503). */
export class BoardUnavailable extends Error {
  override readonly name = 'BoardUnavailable';
}

export interface BoardAsked {
  text?: string | undefined;
  industry?: string | undefined;
  status?: string | undefined;
  page?: number | undefined;
  size?: number | undefined;
}

const patience = 5_000;

/** Where the pages of the board come from: what tracking tells anybody. */
@Injectable()
export class BoardSource {
  constructor(@Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions) {}

  summary(): Promise<BoardSummary> {
    return this.read('summary', boardSummary);
  }

  list(list: BoardList, asked: BoardAsked): Promise<BoardPage> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, String(value));
    return this.read(`${list}?${query.toString()}`, boardPage);
  }

  /** @throws NotFound */
  entry(list: BoardList, id: string): Promise<BoardEntry> {
    return this.read(`${list}/${encodeURIComponent(id)}`, boardEntry);
  }

  /** @throws NotFound, BoardUnavailable */
  private async read<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>> {
    const base = this.options.serviceUrls['tracking'];
    if (base === undefined) throw new BoardUnavailable('no tracking');
    const unavailable = (error: unknown) => {
      throw new BoardUnavailable('tracking does not answer', { cause: error });
    };
    const answer = await fetch(`${base}/public/${path}`, { signal: AbortSignal.timeout(patience) }).catch(unavailable);
    if (answer.status === 404) throw new NotFound();
    if (!answer.ok) throw new BoardUnavailable(`tracking answered ${answer.status}`);
    const parsed = schema.safeParse(await answer.json().catch(unavailable));
    return parsed.success ? parsed.data : unavailable(parsed.error);
  }
}
