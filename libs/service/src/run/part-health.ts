/** Whether a part of a service works, and what it waits for if not. */
export interface PartHealth {
  part: string;
  ready: boolean;
  waitsFor?: string;
}
