import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { JsonSchema } from './json-schema.js';
import type { Published } from './published.js';

interface AsyncApi {
  channels: Record<string, { address: string; messages: object; bindings: { kafka: { partitions: number } } }>;
}

/** What stands in the generated documents; nothing where there are none yet. */
export async function readPublished(docs: string): Promise<Published> {
  const folder = path.join(docs, 'contracts', 'schemas');
  const names = await readdir(folder).catch(() => []);
  const schemas = await Promise.all(
    names.flatMap((name) => {
      const [, type, version] = /^(\w+)\.v(\d+)\.json$/.exec(name) ?? [];
      if (type === undefined) return [];
      const parsed = readFile(path.join(folder, name), 'utf8').then((text) => JSON.parse(text) as JsonSchema);
      return [parsed.then((schema) => ({ type, version: Number(version), schema }))];
    }),
  );
  const document = await readFile(path.join(docs, 'contracts', 'asyncapi.json'), 'utf8').catch(() => undefined);
  const { channels } = document === undefined ? { channels: {} } : (JSON.parse(document) as AsyncApi);
  const topics = Object.values(channels).map(({ address, messages, bindings }) => ({
    name: address,
    partitions: bindings.kafka.partitions,
    events: Object.keys(messages),
  }));
  return { schemas, topics };
}
