import type { Figure } from './figure.js';

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.id,
    figure.name,
    String(figure.value),
    `${figure.low} – ${figure.high}`,
    figure.unit,
    figure.goal ?? '',
    figure.reached === null ? '' : figure.reached ? 'yes' : 'no',
  ]);
  const head = ['', 'what', 'median', '95 %', 'unit', 'goal', 'reached'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
