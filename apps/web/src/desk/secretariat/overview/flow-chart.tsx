import { useTexts } from '../../../i18n/index.js';
import { useStageNames } from '../../../problem/stages.js';
import type { Station } from './flow.js';
import { overviewTexts } from './texts.js';

const [width, height, top] = [960, 300, 40];
const bar = 10;

/** The stations from left to right: what went on flows to the next one, what is under way or has ended stays below. */
export function FlowChart({ stations, label }: { stations: readonly Station[]; label: string }) {
  const t = useTexts(overviewTexts);
  const names = useStageNames();
  const all = Math.max(1, stations[0]!.reached);
  const scale = (n: number) => (n / all) * (height - top - 30);
  const step = (width - 120) / (stations.length - 1);
  return (
    <svg className="flow" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {stations.map(({ stage, reached, here, ended, on }, i) => {
        const x = i * step;
        const [yHere, yEnded] = [top + scale(on), top + scale(on + here)];
        return (
          <g key={stage}>
            {i < stations.length - 1 && on > 0 && (
              <rect x={x + bar} y={top} width={step - bar} height={scale(on)} className="flow__on" />
            )}
            {on > 0 && <rect x={x} y={top} width={bar} height={scale(on)} className="flow__bar" />}
            {here > 0 && <rect x={x} y={yHere} width={bar} height={scale(here)} className="flow__here" />}
            {ended > 0 && <rect x={x} y={yEnded} width={bar} height={scale(ended)} className="flow__ended" />}
            <text x={x} y={24} className="flow__name">
              {names[stage]} {reached}
            </text>
            {here > 0 && (
              <text x={x + bar + 6} y={yHere + Math.max(12, scale(here) / 2 + 4)}>
                {t.hereLabel({ n: here })}
              </text>
            )}
            {ended > 0 && (
              <text x={x + bar + 6} y={yEnded + Math.max(here > 0 ? 26 : 12, scale(ended) / 2 + 4)}>
                {t.endedLabel({ n: ended })}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
