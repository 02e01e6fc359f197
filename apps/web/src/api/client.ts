import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** Every refusal of the API, RFC 9457. */
export type Problem = components['schemas']['Problem'];
export type ApiClient = Client<paths>;

/**
 * The API, typed by its own description: a path, a field or a status that the server does not know does not compile.
 * The session is a cookie that the browser sends by itself; answers are in the language given.
 */
export const apiClient = (language: () => 'zh' | 'en', baseUrl = '/'): ApiClient => {
  const client = createClient<paths>({ baseUrl });
  client.use({
    onRequest({ request }) {
      request.headers.set('accept-language', language());
      return request;
    },
  });
  return client;
};
