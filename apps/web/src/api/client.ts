import createClient, { type Client } from 'openapi-fetch';
import { lastPosition, notePosition } from './position.js';
import type { components, paths } from './schema.js';

/** Every refusal of the API, RFC 9457. */
export type Problem = components['schemas']['Problem'];
export type ApiClient = Client<paths>;

/**
 * The API, typed by its own description: a path, a field or a status that the server does not know does not compile.
 * The session is a cookie that the browser sends by itself, together with where the request comes from; answers are in
 * the language given. What a command reached is remembered, and shown to whoever reads afterwards.
 */
export const apiClient = (language: () => 'zh' | 'en', baseUrl = '/'): ApiClient => {
  const client = createClient<paths>({ baseUrl });
  client.use({
    onRequest({ request, schemaPath }) {
      request.headers.set('accept-language', language());
      const position = schemaPath.startsWith('/api/tracking/') ? lastPosition() : undefined;
      if (position !== undefined) request.headers.set('zhitong-position', position);
      return request;
    },
    onResponse({ response }) {
      notePosition(response.headers.get('zhitong-position'));
      return response;
    },
  });
  return client;
};
