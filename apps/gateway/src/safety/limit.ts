import { HttpException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { networkOf, type Budgets } from './budgets.js';
import { doors } from './rules.js';

/** Services hand in messages, and machines ask whether we are well: nobody's budget. */
const unlimited = /^\/(?:internal|health)(?:\/|$)/;

/** Holds every request against the budget of its address, before anything else is done for it. */
export function limitAddresses(server: FastifyInstance, budgets: Budgets): void {
  server.addHook('onRequest', async ({ method, url, ip, ips }) => {
    // What services tell each other does not come through the proxy that the public comes through.
    if (url.startsWith('/internal') && (ips?.length ?? 1) > 1) throw new HttpException('from outside', 404);
    if (unlimited.test(url)) return;
    const network = networkOf(ip);
    await budgets.spend('address', network);
    if ((method === 'POST' || url.startsWith('/api/oidc/')) && doors.test(url)) await budgets.spend('door', network);
  });
}
