/** What a piece may weigh, bytes: as the server takes them. */
export const pieceLimits = { least: 65_536, first: 262_144, most: 4_194_304 } as const;
/** How long one piece should take, ms: a line that breaks loses at most this much work. */
const wanted = 4_000;

/** How large the next piece is, after one of `bytes` took `ms`: slow lines get small ones, fast lines large ones. */
export function nextPiece(bytes: number, ms: number): number {
  const fitting = (bytes * wanted) / Math.max(1, ms);
  const step = Math.min(Math.max(fitting, bytes / 2), bytes * 2);
  return Math.round(Math.min(Math.max(step, pieceLimits.least), pieceLimits.most));
}
