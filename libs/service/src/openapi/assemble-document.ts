import type { ApiPart } from './document.js';
import { refusalComponents } from './refusals.js';

/** RFC 9457, as every refusal is written. */
const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', description: 'urn:zhitong:problem:CODE' },
    title: { type: 'string', description: '给人看的一句话，按 Accept-Language 为中文或英文' },
    status: { type: 'integer' },
    code: { type: 'string', description: '稳定的代码 · stable' },
    detail: { type: 'string' },
    state: { type: 'string', description: '409：当前状态' },
    allowed: { type: 'array', items: { type: 'string' }, description: '409：现在可以做什么' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
    incident: { type: 'string' },
    service: { type: 'string' },
  },
  example: {
    type: 'urn:zhitong:problem:fields-invalid',
    title: '有字段不符合要求',
    status: 422,
    code: 'fields-invalid',
    errors: [{ field: 'title', code: 'title-length', message: '问题名称应为 6–50 个字' }],
  },
};

const parameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: '同一键的重复请求得到第一次的答复 · a repeat under the same key gets the first answer',
    schema: { type: 'string', minLength: 8, maxLength: 100, pattern: '^[!-~]{8,100}$' },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: '读到的版本，如 "3"；已被他人修改则 412 · the version that was read',
    schema: { type: 'string', pattern: '^(\\*|"[0-9]{1,18}")$' },
  },
};

/** One document out of the parts of all services. */
export function assembleDocument(parts: readonly ApiPart[], server: string) {
  const sorted = <V>(record: Record<string, V>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    openapi: '3.1.0',
    info: {
      title: '智通 zhitong',
      version: '1',
      description:
        '科技智库工作平台接口。所有请求经网关；以会话 Cookie 或 Bearer 令牌表明身份。The API of the think-tank platform.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: server }],
    security: [{ session: [] }, { bearer: [] }],
    paths: sorted(Object.assign({}, ...parts.map(({ paths }) => paths)) as ApiPart['paths']),
    components: {
      schemas: sorted({ Problem: problem, ...(Object.assign({}, ...parts.map(({ schemas }) => schemas)) as object) }),
      responses: refusalComponents(),
      parameters,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'zhitong-session' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
