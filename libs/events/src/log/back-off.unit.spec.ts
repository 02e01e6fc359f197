import { BackOff } from './back-off.js';

describe('the rest of a partition', () => {
  it('doubles with each failure in a row, up to 2 s', () => {
    const backOff = new BackOff<number>();
    const rests = Array.from({ length: 10 }, () => backOff.failed(1));
    expect(rests).toEqual([20, 40, 80, 160, 320, 640, 1_280, 2_000, 2_000, 2_000]);
  });

  it('stays short while another member has it, so that its end is noticed soon', () => {
    const backOff = new BackOff<number>();
    const rests = Array.from({ length: 8 }, () => backOff.busy(1));
    expect(Math.max(...rests)).toBe(200);
  });

  it('is its own, and begins anew after a success', () => {
    const backOff = new BackOff<number>();
    backOff.failed(1);
    backOff.failed(1);
    expect(backOff.failed(2)).toBe(20);
    backOff.over(1);
    expect(backOff.failed(1)).toBe(20);
  });
});
