import 'reflect-metadata';
import { SetMetadata } from '@nestjs/common';
import type { Text } from '@zhitong/contracts';
import type { z } from 'zod';

export const ANSWERS = 'zhitong:answers';

/** What a route says of itself: what it is for, and what it answers. */
export interface RouteAnswers {
  summary: Text;
  /** The body of a 2xx, as it goes over the wire; null where there is none. */
  body: z.ZodType | null;
  /** The 2xx that it answers with; Nest's own for the method where absent. */
  status?: readonly number[];
  /** Refusals besides those that every route of its kind has, e.g. 410 for a link that has expired. */
  refuses?: readonly number[];
  /** Where the answer is no JSON: its media types; the body is binary then. */
  media?: readonly string[];
  /** Refusals that are told in that media type too: who reads pages reads a page, not a problem document. */
  excuses?: readonly number[];
  /** What the parameters of the path may be called, where they are words of ours and no ids. */
  params?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Describes a route for the OpenAPI document. In tests every answer is held against it: a field that the description
 * does not know, or that has another type, fails.
 */
export const Answers = (
  zh: string,
  en: string,
  body: z.ZodType | null,
  more: Omit<RouteAnswers, 'summary' | 'body'> = {},
) => SetMetadata(ANSWERS, { summary: { zh, en }, body, ...more } satisfies RouteAnswers);

/** Commands that make something: 201, also when a repeat gets the first answer once more. */
export const created = { status: [201] } as const;
