import type { Contract } from '@zhitong/events';
import { z } from 'zod';

/** The part of JSON Schema (draft 7) that zod writes for our payloads. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  description?: string;
  [keyword: string]: unknown;
}

/** The payload of an event as JSON Schema: what a consumer in any language validates against. */
export const payloadSchema = (contract: Contract): JsonSchema => ({
  ...(z.toJSONSchema(contract.schema, { target: 'draft-7', io: 'output' }) as JsonSchema),
  $id: `urn:zhitong:${contract.type}/${contract.version}`,
  title: contract.type,
  description: contract.summary,
});
