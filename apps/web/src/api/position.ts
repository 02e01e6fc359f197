/** How long a command's position is shown to reads, ms: after that every projection has long seen it. */
const fresh = 60_000;

let last: { position: string; at: number } | undefined;

/** Remembers how far the last command came, so that nobody sees a stale screen after the own click. */
export function notePosition(position: string | null): void {
  if (position !== null) last = { position, at: Date.now() };
}

/** Whether a command of this window was carried out within so many ms. */
export const commandedWithin = (ms: number): boolean => last !== undefined && Date.now() - last.at < ms;

export const lastPosition = (): string | undefined =>
  last !== undefined && Date.now() - last.at < fresh ? last.position : undefined;
