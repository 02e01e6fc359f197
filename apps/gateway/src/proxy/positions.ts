import { CannotOpen, type DataKeys } from '@zhitong/identity';

/** Positions are as long as the next multiple of this many characters: how much a command touched does not show. */
const step = 1_536;

const placeOf = (account: string) => ({ table: 'position', column: 'zhitong-position', row: account });

/**
 * Positions on their way out and back. A service's own are signed, not secret: they name keys of the log, and so tell
 * an expert whether the own score was the last, or an enterprise which problem was merged into its own. Outside they
 * are sealed, for the account that got them, and of one length.
 */
export class Positions {
  constructor(private readonly keys: DataKeys) {}

  seal(position: string, account: string): Promise<string> {
    return this.keys.seal(position.padEnd(Math.ceil(position.length / step) * step), placeOf(account));
  }

  /** @returns what tracking takes for no position, where it is none of this account's */
  async open(sealed: string, account: string): Promise<string> {
    try {
      return (await this.keys.open(sealed, placeOf(account))).trimEnd();
    } catch (error) {
      if (error instanceof CannotOpen) return 'none';
      throw error;
    }
  }
}
