import type { Problem } from './client.js';

export interface FieldRemark {
  field: string;
  code: string;
  message: string;
}

/** The server refused, and says why in the reader's language. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }

  /** What is wrong with fields, for the summary and at each of them. */
  get fields(): readonly FieldRemark[] {
    return this.problem.errors ?? [];
  }
}

/** No answer came: the line is down, or the server is. Nothing that was typed is lost. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Whether it says that nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean => error instanceof ApiProblem && error.status === 401;

/** Whether there is no such thing, as far as the caller may know. */
export const isAbsent = (error: unknown): boolean => error instanceof ApiProblem && error.status === 404;

/** Whether it was refused for what stands there now: what is shown is no longer so. */
export const isOutdated = (error: unknown): boolean => error instanceof ApiProblem && [409, 412].includes(error.status);

/** Whether somebody else changed it meanwhile. */
export const isConflict = (error: unknown): boolean => error instanceof ApiProblem && error.status === 412;
