import type { FastifyInstance } from 'fastify';
import { networkOf, type Budgets } from './budgets.js';
import { doors } from './rules.js';

/** Services hand in messages, and machines ask whether we are well: nobody's budget. */
const unlimited = /^\/(?:internal|health)(?:\/|$)/;

/**
 * Holds every request against the budget of its address, before anything else is done for it. Which budget, the route
 * says that it was found to be for: an address can be written in many ways.
 */
export function limitAddresses(server: FastifyInstance, budgets: Budgets): void {
  server.addHook('onRequest', async ({ method, routeOptions, ip }) => {
    const route = routeOptions.url ?? '';
    if (unlimited.test(route)) return;
    // Who is gone already has no address, and gets no answer.
    if ((ip as string | undefined) === undefined) return;
    const network = networkOf(ip);
    await budgets.spend('address', network);
    if ((method === 'POST' || route.startsWith('/api/oidc')) && doors.test(route)) await budgets.spend('door', network);
  });
}
