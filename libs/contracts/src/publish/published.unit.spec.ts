import { contract, type Contract, type Topic } from '@zhitong/events';
import { z } from 'zod';
import { payloadSchema } from './json-schema.js';
import { breaksSince, type Published } from './published.js';

const topic: Topic = { name: 'line.v1', partitions: 12, owner: 'intake', readers: ['review'] };
const other: Topic = { ...topic, name: 'other.v1' };
const Happened = contract(topic, 'Happened', z.object({ text: z.string() }), { summary: '' });
const published: Published = {
  schemas: [{ type: 'Happened', version: 1, schema: payloadSchema(Happened) }],
  topics: [{ name: 'line.v1', partitions: 12, events: ['Happened'] }],
};
const against = (contracts: Contract[], topics: Topic[] = [topic]) => breaksSince(published, contracts, topics).join();

describe('contracts against what was published', () => {
  it('may stay, gain an event, or change an event under a new version', () => {
    const More = contract(topic, 'More', z.object({}), { summary: '' });
    const shape = z.object({ words: z.array(z.string()) });
    const lifted = contract(topic, 'Happened', shape, { summary: '', upcast: [(older: never) => older] });
    expect(against([Happened])).toBe('');
    expect(against([Happened, More])).toBe('');
    expect(against([lifted])).toBe('');
  });

  it('may not change an event under the same version', () => {
    const changed = contract(topic, 'Happened', z.object({ words: z.string() }), { summary: '' });
    expect(against([changed])).toContain('Happened v1: text was removed');
  });

  it('may not lose or move an event, nor go back a version', () => {
    expect(against([])).toContain('Happened v1 was removed');
    const moved = contract(other, 'Happened', z.object({ text: z.string() }), { summary: '' });
    expect(against([moved], [topic, other])).toContain('Happened left line.v1');
    const ahead = { ...published, schemas: [{ ...published.schemas[0]!, version: 2 }] };
    expect(breaksSince(ahead, [Happened], [topic]).join()).toContain('went back from v2 to v1');
  });

  it('may not lose a topic, nor change the number of its partitions', () => {
    expect(against([Happened], [])).toContain('line.v1 was removed');
    expect(against([Happened], [{ ...topic, partitions: 24 }])).toContain('24 partitions, not 12');
  });
});
