import fc from 'fast-check';
import { judgeRow } from './judgement.js';

const judge = (target: string, measured: string, current = '', unit = '') =>
  judgeRow({ current, target, unit, measured });

describe('holding a measured value against its target', () => {
  it.each([
    ['≥ 1500', '1500', true],
    ['≥1500', '1499.9', false],
    ['>1500', '1500', false],
    ['≤5.0', '5', true],
    ['≤ 5.0', '5.1', false],
    ['<5', '5', false],
    ['＝12', '12.0', true],
    ['=12', '12.1', false],
    ['>=50', '52', true],
    ['不低于50', '49', false],
    ['不超过 3.0', '2.9', true],
    ['10–20', '15', true],
    ['10～20', '20', true],
    ['10-20', '20.01', false],
    ['-40~85', '-40', true],
    ['100±5', '96', true],
    ['75.3±0.2', '75.5', true],
    ['1,500', '1500', true],
    ['≥1,500', '1,600', true],
    ['≥1,500,000', '1,600,000.5', true],
    ['≤1e-3', '0.0005', true],
    ['10–20', '12–18', true],
    ['10–20', '5–8', false],
    ['≥1500', '≥1600', true],
    ['≤ 5', '−3', true],
  ])('target %s, measured %s: %s', (target, measured, expected) => {
    expect(judge(target, measured)).toBe(expected);
  });

  it.each([
    ['达到国际先进水平', '达到'],
    ['≥50', '约60'],
    ['≥50', '40–60'],
    ['≥50', '≥40'],
    ['20–10', '15'],
    ['≥10', '10 20'],
    ['', '5'],
    // Powers and decimal commas, which must not be read as 106 and 500.
    ['≤ 10⁶', '500000'],
    ['≥ 100', '10⁻³'],
    ['≤ 1', '0,500'],
    ['≥ 1000', '1234,567'],
    ['≥50', ''],
  ])('leaves target %s, measured %s to a person', (target, measured) => {
    expect(judge(target, measured)).toBeUndefined();
  });

  it('reads a bare number as the side away from the current value', () => {
    expect(judge('5', '4', '22')).toBe(true);
    expect(judge('5', '6', '22')).toBe(false);
    expect(judge('1500', '1600', '240')).toBe(true);
    expect(judge('1500', '1400', '240')).toBe(false);
    expect(judge('1500', '1500')).toBe(true);
    expect(judge('1500', '1400')).toBeUndefined();
  });

  it('takes the unit of the row and no other', () => {
    expect(judge('≥50%', '52 %', '31', '%')).toBe(true);
    expect(judge('≤ 3.0 元/m³', '2.9元/m³', '', '元/m³')).toBe(true);
    expect(judge('≤10–20 mm'.replace('≤', ''), '12 mm', '', 'mm')).toBe(true);
    expect(judge('≤ 2', '3 m²', '', 'm²')).toBe(false);
    expect(judge('≥2', '5 mm', '', 'm')).toBeUndefined();
    expect(judge('≥2', '3 mPa', '', 'MPa')).toBeUndefined();
    expect(judge('≥50', '60%', '', 'μm')).toBeUndefined();
  });

  it('takes a range whose ends are one number for that number', () => {
    expect(judge('9999.93~9999.93', '0')).toBe(false);
    expect(judge('75±0', '75')).toBe(true);
  });

  const finite = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);

  it('agrees with arithmetic for every pair of numbers', () => {
    fc.assert(
      fc.property(finite, finite, (target, measured) => {
        expect(judge(`≥${target}`, `${measured}`)).toBe(measured >= target);
        expect(judge(`≤ ${target}`, `${measured}`)).toBe(measured <= target);
        expect(judge(`>${target}`, `${measured}`)).toBe(measured > target);
        expect(judge(`＜${target}`, `${measured}`)).toBe(measured < target);
      }),
    );
  });

  it('agrees with arithmetic for every range', () => {
    fc.assert(
      fc.property(finite, finite, finite, (a, b, measured) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        expect(judge(`${low}~${high}`, `${measured}`)).toBe(low <= measured && measured <= high);
      }),
    );
  });

  it('answers true, false or undefined for any texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (current, target, unit, measured) => {
        expect([true, false, undefined]).toContain(judgeRow({ current, target, unit, measured }));
      }),
    );
  });
});
