import { placed, type Spread } from './dispersion.js';
import { MarkShape } from './mark.js';

interface Props {
  spread: Spread;
  /** All of it in words, for who hears the page. */
  label: string;
  /** What a mark says when it is pointed at. */
  titleOf(sheet: number): string;
  /** Sheets that lie far off. */
  outliers?: readonly number[];
}

const [height, step] = [46, 11];
const middle = height / 2;
/** Room for the marks at both ends, in percent. */
const edge = 2.5;
const x = (share: number): string => `${edge + share * (100 - 2 * edge)}%`;

/** One line from nothing to all points: a mark for each sheet, from the lowest to the highest, and the median. */
export function DotStrip({ spread, label, titleOf, outliers = [] }: Props) {
  const { values, points, median } = spread;
  const [low, high] = [Math.min(...values) / points, Math.max(...values) / points];
  return (
    <svg className="strip" role="img" aria-label={label} height={height}>
      <line className="strip__axis" x1={x(0)} x2={x(1)} y1={middle} y2={middle} />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <line key={share} className="strip__axis" x1={x(share)} x2={x(share)} y1={middle - 5} y2={middle + 5} />
      ))}
      <line className="strip__range" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
      <line className="strip__median" x1={x(median / points)} x2={x(median / points)} y1="3" y2={height - 3} />
      {placed(spread).map(({ at, level }, sheet) => (
        <svg key={sheet} x={x(at)} y={middle + level * step} overflow="visible">
          <title>{titleOf(sheet)}</title>
          {outliers.includes(sheet) && <circle className="strip__outlier" r="10" />}
          <MarkShape sheet={sheet} />
        </svg>
      ))}
    </svg>
  );
}
