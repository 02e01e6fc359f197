/** Something that happened in a run. */
export interface Happening {
  /** Since the load began, ms; before it, negative. */
  at: number;
  what: string;
}

/** What happened, in order: the story of a run, told while it goes on. */
export class Chronicle {
  readonly happenings: Happening[] = [];
  /** What must not happen whatever is done to the platform. */
  readonly violations: string[] = [];
  private zero = performance.now();

  constructor(private readonly say: (line: string) => void) {}

  /** From now on times count from here. */
  begin(): void {
    const now = performance.now();
    for (const happening of this.happenings) happening.at -= now - this.zero;
    this.zero = now;
  }

  tell(what: string): void {
    const at = performance.now() - this.zero;
    this.happenings.push({ at, what });
    this.say(`${(at / 1_000).toFixed(1).padStart(7)}  ${what}`);
  }

  blame(what: string): void {
    this.violations.push(what);
    this.tell(`✗ ${what}`);
  }
}
