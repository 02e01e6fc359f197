import { nextPiece, pieceLimits } from './pieces.js';

describe('the size of the next piece', () => {
  it('doubles at most while the line is fast, and halves at most while it is slow', () => {
    expect(nextPiece(262_144, 100)).toBe(524_288);
    expect(nextPiece(262_144, 60_000)).toBe(131_072);
    expect(nextPiece(262_144, 4_000)).toBe(262_144);
  });

  it('never leaves what the server takes', () => {
    expect(nextPiece(pieceLimits.most, 1)).toBe(pieceLimits.most);
    expect(nextPiece(pieceLimits.least, 1_000_000)).toBe(pieceLimits.least);
  });
});
