import { allEvents } from '../events/all.js';
import { topics } from '../topics.js';

const columns = 5;
const chip = { width: 178, height: 24, gap: 8 };
const left = 190;
const palette: Readonly<Record<string, string>> = {
  intake: '#0b4f6c',
  review: '#5b3f8c',
  research: '#1f6f43',
  briefs: '#9c2b1f',
  gateway: '#5c5c5c',
};

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The line as an SVG: a lane per topic with its events in the order of the contracts, and who reads it. */
export function picture(): string {
  let y = 16;
  const lanes = topics.map((topic) => {
    const events = allEvents.filter((contract) => contract.topic.name === topic.name);
    const rows = Math.ceil(events.length / columns);
    const height = Math.max(rows * (chip.height + chip.gap) + 36, 84);
    const colour = palette[topic.owner] ?? '#333';
    const chips = events.map(({ type }, index) => {
      const x = left + (index % columns) * (chip.width + chip.gap);
      const top = y + 30 + Math.floor(index / columns) * (chip.height + chip.gap);
      return `<rect x="${x}" y="${top}" width="${chip.width}" height="${chip.height}" rx="4" fill="#fff" stroke="${colour}"/><text x="${x + chip.width / 2}" y="${top + 16}" text-anchor="middle">${escape(type)}</text>`;
    });
    const lane = [
      `<rect x="8" y="${y}" width="${left + columns * (chip.width + chip.gap)}" height="${height}" rx="6" fill="${colour}" fill-opacity="0.06"/>`,
      `<text x="24" y="${y + 30}" font-size="18" font-weight="600" fill="${colour}">${topic.owner}</text>`,
      `<text x="24" y="${y + 50}" fill="#444">${topic.readers.length > 0 ? 'read by' : 'read by nobody else'}</text>`,
      ...topic.readers.map(
        (reader, index) =>
          `<text x="24" y="${y + 66 + index * 14}" fill="${palette[reader] ?? '#333'}">→ ${reader}</text>`,
      ),
      `<text x="${left}" y="${y + 18}" fill="#444">${topic.name}</text>`,
      ...chips,
    ].join('\n');
    y += Math.max(height, 66 + topic.readers.length * 14) + 12;
    return lane;
  });
  const width = left + columns * (chip.width + chip.gap) + 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Events of the line by service">\n<rect width="${width}" height="${y}" fill="#fff"/>\n${lanes.join('\n')}\n</svg>\n`;
}
