/** The version that the caller saw is no longer the present one (HTTP 412). Nothing was written. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  constructor(
    readonly key: string,
    readonly expected: bigint,
    readonly actual: bigint,
  ) {
    super(`${key} is at version ${actual}, not ${expected}`);
  }
}

/** An aggregate of this key exists already (HTTP 409). Nothing was written. */
export class AlreadyExists extends Error {
  override readonly name = 'AlreadyExists';
  constructor(readonly key: string) {
    super(`${key} exists already`);
  }
}

/** A statement failed inside the transaction and somebody swallowed its error, the `cause`: COMMIT would answer ROLLBACK. */
export class TransactionAborted extends Error {
  override readonly name = 'TransactionAborted';
  constructor(cause?: Error) {
    super(`the transaction was aborted by an earlier error${cause ? `: ${cause.message}` : ''}`, { cause });
  }
}

/** A handler did not answer in time. */
export class HandlerHangs extends Error {
  override readonly name = 'HandlerHangs';
  constructor(readonly limit: number) {
    super(`the handler did not finish within ${limit} ms`);
  }
}

/** A group stands where the log does not reach: the log lost facts, and a person must look. */
export class BeyondLog extends Error {
  override readonly name = 'BeyondLog';
}
