import type { Text } from '@zhitong/contracts';
import type { EntityManager } from 'typeorm';

/** Something that somebody still has to do here, or that still goes on in their name. */
export interface Duty {
  code: string;
  text: Text;
}

/** What stays of somebody who goes, and by what right. */
export interface Kept {
  what: Text;
  why: Text;
}

/** Who asks about somebody. */
export interface Asking {
  account: string;
  /** The person. Somebody else gets what names the person, and nothing that is closed to them otherwise. */
  own: boolean;
}

/** Rows of the register of personal data, by table. */
export type Records = Readonly<Record<string, readonly object[]>>;

/**
 * What a service does about the people whose data it keeps. Every column that it has in the register of personal data
 * (apps/standalone/src/privacy/register.ts) has its place here: it is handed out, and it is deleted or named as kept.
 */
export abstract class PersonalData {
  /** What stays after {@link erase}. */
  abstract readonly kept: readonly Kept[];

  /** All that is kept about the person, in clear. */
  abstract gather(manager: EntityManager, asking: Asking): Promise<Records>;

  /** What speaks against going now. */
  abstract duties(manager: EntityManager, asking: Asking): Promise<Duty[]>;

  /** Deletes it, in the transaction of the fact. Twice does the same as once. */
  abstract erase(manager: EntityManager, account: string): Promise<void>;
}
