import { readFile, writeFile } from 'node:fs/promises';
import { Fault, type FaultFound } from './fault.js';
import { inspect, type Remark } from './inspect.js';
import type { InspectionLimits } from './inspection-limits.js';
import type { NotCleanCode } from './not-clean.js';
import type { FileType } from '../recognition/file-types.js';

/** What is to be looked at. */
export interface Order {
  path: string;
  /** Where to write the clean copy. */
  cleanPath: string;
  extension: string;
  limits: InspectionLimits;
}

/** What was found; a mistake of ours is an error instead. */
export type Answer =
  { type: FileType; remarks: readonly Remark[]; notClean: NotCleanCode | undefined } | { fault: FaultFound };

/** Looks at a file and writes its clean copy. */
export async function carryOut({ path, cleanPath, extension, limits }: Order): Promise<Answer> {
  try {
    const { type, remarks, clean } = await inspect(await readFile(path), extension, limits);
    if (typeof clean === 'string') return { type, remarks, notClean: clean };
    await writeFile(cleanPath, clean, { mode: 0o600, flag: 'wx' });
    return { type, remarks, notClean: undefined };
  } catch (error) {
    if (error instanceof Fault)
      return { fault: { code: error.code, ...(error.found !== undefined && { found: error.found }) } };
    throw error;
  }
}
