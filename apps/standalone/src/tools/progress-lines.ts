import type { RebuildProgress } from '@zhitong/service';

/** A line when a group is begun, at each tenth of it, and when it is level. */
export class ProgressLines {
  private group: string | undefined;
  private tenth = -1;

  constructor(private readonly say: (line: string) => void) {}

  add({ group, generation, read, of }: RebuildProgress): void {
    const tenth = of === 0n ? 10 : Number((read * 10n) / of);
    if (group === this.group && tenth === this.tenth) return;
    [this.group, this.tenth] = [group, tenth];
    this.say(`${group} → ${generation}: ${String(tenth * 10).padStart(3)} % (${read}/${of})`);
  }
}
