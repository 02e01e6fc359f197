import { isDeepStrictEqual } from 'node:util';
import type { ServiceDefinition } from '../definition.js';
import { permissionFor } from '@zhitong/identity';
import { bytesType } from '../http/bytes.js';
import { HealthController } from '../http/health.controller.js';
import { operationsControllers } from '../operations/controllers.js';
import { dtoSchema } from './dto-schema.js';
import { exampleOf } from './example.js';
import { fieldsOf } from './fields.js';
import { describeSchema, type JsonSchema } from './json-schema.js';
import { problemResponses } from './refusals.js';
import { routesOf, type Route } from './routes.js';

/** The parts of an OpenAPI 3.1 document that one service contributes. */
export interface ApiPart {
  paths: Record<string, Record<string, Operation>>;
  schemas: Record<string, JsonSchema>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security?: Record<string, string[]>[];
  parameters?: object[];
  requestBody?: object;
  responses: Record<string, object>;
  'x-zhitong-command'?: string;
  'x-zhitong-roles'?: readonly string[];
}

const json = (schema: JsonSchema, example: unknown) => ({
  'application/json': { schema, ...(example === undefined ? {} : { example }) },
});
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a header of commands is for. */
const commandHeaders = [
  { $ref: '#/components/parameters/IdempotencyKey' },
  { $ref: '#/components/parameters/IfMatch' },
];

/** Describes the routes of a service. `prefix` is where the gateway offers them. */
export function describeService(
  definition: Pick<ServiceDefinition, 'name' | 'controllers' | 'consumes' | 'timers'>,
  prefix: string,
) {
  const { name, controllers } = definition;
  const part: ApiPart = { paths: {}, schemas: {} };
  const define = (schema: string, shape: JsonSchema) => {
    if (!isDeepStrictEqual(part.schemas[schema] ?? shape, shape)) throw new Error(`two requests are called ${schema}`);
    part.schemas[schema] = shape;
    return { $ref: `#/components/schemas/${schema}` };
  };
  for (const route of routesOf([
    ...controllers,
    ...(name === 'gateway' ? [HealthController] : []),
    ...operationsControllers(definition),
  ])) {
    if (route.path.startsWith('/internal')) continue;
    const path = `${prefix}${route.path}`;
    (part.paths[path] ??= {})[route.method] = operation(name, route, define, part.schemas);
  }
  return part;
}

function operation(
  service: string,
  route: Route,
  define: (name: string, schema: JsonSchema) => JsonSchema,
  schemas: Record<string, JsonSchema>,
): Operation {
  const { answers, command } = route;
  const permission = command === undefined ? undefined : permissionFor(command);
  const isCommand = route.method !== 'get' && command !== undefined;
  const parameters = [...pathParameters(route), ...queryParameters(route), ...(isCommand ? commandHeaders : [])];
  const operationId = `${service}${capital(route.controller.replace(/Controller$/, ''))}${capital(route.handler)}`;
  return {
    operationId,
    tags: [service],
    summary: answers ? `${answers.summary.zh} · ${answers.summary.en}` : operationId,
    description: permission
      ? `\`${permission.command}\`: ${permission.roles.join(', ')}${permission.condition === undefined ? '' : ` — ${permission.condition.zh} · ${permission.condition.en}`}`
      : '无需登录 · without signing in',
    ...(permission
      ? { 'x-zhitong-command': permission.command, 'x-zhitong-roles': permission.roles }
      : { security: [] }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBody(service, route, define),
    responses: { ...success(service, route, schemas), ...problemResponses(route) },
  };
}

const idSchema = { type: 'string', minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]*$' };

const pathParameters = ({ params, answers }: Route) =>
  params.map((name) => {
    const words = answers?.params?.[name];
    return {
      name,
      in: 'path',
      required: true,
      schema: words ? { type: 'string', enum: words } : idSchema,
      example: words?.[0] ?? `${name === 'id' ? 'problem' : name}-8k2m4p6r8t0v2x4z6b8d`,
    };
  });

function queryParameters({ query, queryNames }: Route) {
  const named = queryNames.map((name) => ({ name, in: 'query', required: false, schema: { type: 'string' } }));
  if (!query) return named;
  const { properties = {}, required = [] } = dtoSchema(query);
  return [
    ...named,
    ...fieldsOf(query).map(({ name, rule }) => {
      const { examples, ...schema } = properties[name]!;
      return {
        name,
        in: 'query',
        required: required.includes(name),
        description: rule ? `${rule.message.zh} · ${rule.message.en}` : '',
        schema: schema.anyOf?.[0] ?? schema,
        ...(examples?.[0] === undefined ? {} : { example: examples[0] }),
      };
    }),
  ];
}

function requestBody(
  service: string,
  { body, takesBytes }: Route,
  define: (name: string, schema: JsonSchema) => JsonSchema,
) {
  if (takesBytes !== undefined)
    return {
      requestBody: {
        required: true,
        description: `至多 ${takesBytes} 字节 · at most ${takesBytes} bytes`,
        content: { [bytesType]: { schema: { type: 'string', format: 'binary' } } },
      },
    };
  if (!body) return {};
  const { examples, ...schema } = dtoSchema(body);
  const reference = define(`${service}.${body.name.replace(/Dto$/, '')}Request`, schema);
  const optional = (schema.required ?? []).length === 0;
  return { requestBody: { required: !optional, content: json(reference, examples?.[0]) } };
}

function success(service: string, { answers, status }: Route, schemas: Record<string, JsonSchema>) {
  const statuses = answers?.status ?? [status];
  return Object.fromEntries(
    statuses.map((code) => [
      String(code),
      {
        description: answers?.summary.zh ?? '成功',
        ...(answers?.media
          ? { content: Object.fromEntries(answers.media.map((media) => [media, {}])) }
          : answers?.body
            ? { content: answerContent(service, answers.body, schemas) }
            : {}),
      },
    ]),
  );
}

function answerContent(
  service: string,
  body: NonNullable<Route['answers']>['body'],
  schemas: Record<string, JsonSchema>,
) {
  const { schema, named } = describeSchema(body!, 'output');
  // Names are of a service: two services may call different things by one name.
  const qualified = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', `#/components/schemas/${service}.`));
  for (const [name, inner] of Object.entries(named)) schemas[`${service}.${name}`] = qualified(inner) as JsonSchema;
  return json(qualified(schema) as JsonSchema, exampleOf(schema, named));
}
