import type { Contract, Topic } from '@zhitong/events';
import { allEvents } from '../events/all.js';
import { topics } from '../topics.js';
import { payloadSchema } from './json-schema.js';

const eventsOf = (topic: Topic): Contract[] => allEvents.filter((contract) => contract.topic.name === topic.name);
const channelId = (topic: Topic): string => topic.name.replaceAll('.', '-');

/** CloudEvents attributes that every event carries beside its payload. */
const attributes = {
  specversion: { const: '1.0' },
  id: { type: 'string' },
  source: { type: 'string', description: '/zhitong/<service>' },
  subject: { type: 'string', description: 'key: the aggregate' },
  time: { type: 'string', format: 'date-time' },
  datacontenttype: { const: 'application/json' },
  dataschema: { type: 'string', description: 'urn:zhitong:<type>/<version>' },
  seq: { type: 'integer', minimum: 1, description: 'dense per topic and key: the version of the aggregate' },
  epoch: { type: 'integer', minimum: 1, description: 'renewed when the producer was restored from a backup' },
  prev: { type: 'string', description: 'hash of the predecessor under the same key, empty for the first' },
  actor: { type: 'string', description: 'account id, or a role where a name would tell too much' },
  cause: { type: 'string', description: 'id of what led to it' },
  traceparent: { type: 'string' },
};
const required = [
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'dataschema',
  'seq',
  'epoch',
  'prev',
  'actor',
  'data',
];

/** AsyncAPI 3.0 of the whole log: topics as channels, events as messages, services as senders and receivers. */
export function asyncApi(): object {
  const message = (contract: Contract) => ({
    name: contract.type,
    title: contract.type,
    summary: contract.summary,
    contentType: 'application/cloudevents+json',
    payload: {
      type: 'object',
      required,
      properties: {
        ...attributes,
        type: { const: contract.type },
        data: { $ref: `#/components/schemas/${contract.type}` },
      },
    },
    bindings: { kafka: { key: { type: 'string', description: 'the aggregate' }, bindingVersion: '0.5.0' } },
  });
  const operation = (action: 'send' | 'receive', service: string, topic: Topic): [string, object] => [
    `${service}.${action}.${channelId(topic)}`,
    {
      action,
      channel: { $ref: `#/channels/${channelId(topic)}` },
      summary: action === 'send' ? `${service} publishes` : `${service} may read`,
      tags: [{ name: service }],
      messages: eventsOf(topic).map(({ type }) => ({ $ref: `#/channels/${channelId(topic)}/messages/${type}` })),
    },
  ];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'zhitong',
      version: '1.0.0',
      description:
        'Every event of the think-tank platform. Order holds within one topic and key, nowhere else. No event carries personal data.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(
      topics.map((topic) => [
        channelId(topic),
        {
          address: topic.name,
          description: `Written by ${topic.owner}; read by ${topic.readers.join(', ') || 'nobody else'}.`,
          messages: Object.fromEntries(
            eventsOf(topic).map(({ type }) => [type, { $ref: `#/components/messages/${type}` }]),
          ),
          bindings: {
            kafka: {
              partitions: topic.partitions,
              topicConfiguration: { 'retention.ms': -1 },
              bindingVersion: '0.5.0',
            },
          },
        },
      ]),
    ),
    operations: Object.fromEntries(
      topics.flatMap((topic) => [
        operation('send', topic.owner, topic),
        ...topic.readers.map((reader) => operation('receive', reader, topic)),
      ]),
    ),
    components: {
      messages: Object.fromEntries(allEvents.map((contract) => [contract.type, message(contract)])),
      schemas: Object.fromEntries(allEvents.map((contract) => [contract.type, payloadSchema(contract)])),
    },
  };
}
