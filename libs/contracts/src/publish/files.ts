import { allEvents } from '../events/all.js';
import { topics } from '../topics.js';
import { asyncApi } from './asyncapi.js';
import { payloadSchema } from './json-schema.js';
import { picture } from './picture.js';
import { servicePage } from './service-page.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Where the schema of an event version lies, below docs/. */
const schemaFile = (type: string, version: number): string => `contracts/schemas/${type}.v${version}.json`;

/** Every generated file, by its path below docs/. */
export function generatedFiles(): Map<string, string> {
  const services = [...new Set(topics.flatMap(({ owner, readers }) => [owner, ...readers]))];
  return new Map([
    ['contracts/asyncapi.json', json(asyncApi())],
    ['contracts/line.svg', picture()],
    ...allEvents.map((contract): [string, string] => [
      schemaFile(contract.type, contract.version),
      json(payloadSchema(contract)),
    ]),
    ...services.map((service): [string, string] => [`services/${service}.md`, `${servicePage(service).trimEnd()}\n`]),
  ]);
}
