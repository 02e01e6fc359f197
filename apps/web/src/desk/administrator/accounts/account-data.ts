import type { AnswerOf } from '../../../api/index.js';

export type Account = AnswerOf<'/api/accounts/{id}', 'get'>;

/** What a dialog about an account is given. */
export interface AboutAccount {
  account: Account;
  version: string | undefined;
  onClose(): void;
  /** Tells what was done. */
  onDone(text: string): void;
}

/** The version to change it by, where one is known. */
export const withVersion = (version: string | undefined) => (version === undefined ? {} : { version });
