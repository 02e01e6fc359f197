import { HttpException } from '@nestjs/common';
import type { TokenVerifier } from '@zhitong/identity';
import { tokenOf } from '@zhitong/service';
import type { FastifyInstance } from 'fastify';
import { networkOf, type Budgets } from './budgets.js';

/** What services tell each other comes from services alone, which is asked before anything of it is read. */
export function guardInternal(server: FastifyInstance, callers: TokenVerifier, budgets: Budgets): void {
  server.addHook('onRequest', async (request) => {
    const { method, routeOptions, ip, ips } = request;
    if (!routeOptions.url?.startsWith('/internal')) return;
    // It does not come through the proxy that the public comes through.
    if ((ips?.length ?? 1) > 1) throw new HttpException('from outside', 404);
    if (method === 'GET') return budgets.spend('address', networkOf(ip));
    await callers.service(tokenOf(request) ?? '').catch(async () => {
      await budgets.spend('address', networkOf(ip));
      throw new HttpException('not a service', 401);
    });
  });
}
