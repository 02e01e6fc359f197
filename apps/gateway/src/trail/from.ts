import type { FastifyRequest } from 'fastify';
import type { From } from './entry.js';

/** Where a request comes from, behind trusted proxies only as far as these are configured. */
export const fromOf = ({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): From => ({
  address: ip,
  agent: headers['user-agent'] ?? '',
});
