import type { Actor } from '@zhitong/identity';
import { rawRequest } from '../request.js';
import { testToken } from '../test-http.js';
import type { ServiceUnderTest } from '../service-for-test.js';
import type { Tried } from './requests.js';

/** Said by the transport, and of the moment alone. */
const ofTheMoment = new Set(['date', 'connection', 'keep-alive']);

/**
 * An answer to the byte: status, headers (ETag, length, position) and body.
 * @throws for an answer of 5xx: nothing is learnt from a defect
 */
export async function exchange(service: ServiceUnderTest, actor: Actor, request: Tried): Promise<string> {
  const { method, path, headers, body, bytes } = request;
  const sent = bytes ?? (body === undefined ? undefined : JSON.stringify(body));
  const answer = await rawRequest(new URL(path, service.service.url), {
    method: method.toUpperCase(),
    headers: {
      authorization: `Bearer ${testToken(actor)}`,
      ...(sent === undefined
        ? {}
        : { 'content-type': bytes === undefined ? 'application/json' : 'application/octet-stream' }),
      ...headers,
    },
    body: sent,
  });
  const { text } = answer;
  if (answer.status >= 500) throw new Error(`${request.label} of ${actor.role} was answered ${answer.status}: ${text}`);
  const said = answer.headers.filter(([name]) => !ofTheMoment.has(name)).map(([name, value]) => `${name}: ${value}`);
  return [String(answer.status), ...said.sort(), '', text].join('\n');
}
