import { toFigure } from './figure.js';
import { table } from './table.js';

describe('the report', () => {
  const shipped = toFigure(
    { id: 'B2.kafka', name: 'relay', samples: [0.8123, 0.8, 0.82], unit: 'ratio', goal: { atLeast: 0.8 } },
    'a machine',
  );

  it('has a line per figure, with goal and whether it was reached', () => {
    const slow = toFigure({ id: 'B5', name: 'late', samples: [200], unit: 'ms', goal: { atMost: 150 } }, 'a machine');
    const known = toFigure({ id: 'B8', name: 'to know', samples: [1_234.5], unit: '/s' }, 'a machine');
    const lines = table([shipped, slow, known]).split('\n');
    expect(lines[2]).toMatch(/^\| B2.kafka \| relay +\| 0.812 +\| 0.8 – 0.82 +\| ratio \| >= 0.8 +\| yes/);
    expect(lines[3]).toMatch(/<= 150 \| no/);
    expect(lines[4]).toMatch(/1230.*\| +\| +\|$/);
  });

  it('says of each figure where it comes from', () => {
    expect(shipped).toMatchObject({ goal: '>= 0.8', reached: true, samples: 3, machine: 'a machine' });
  });
});
