import type { FastifyReply } from 'fastify';
import type { CallerRequest } from '../http/caller.js';
import { encodeLook, lookHeader, type Look } from './look.js';

/** Sees to it that a look is recorded before the answer reaches the caller. @throws when it cannot be */
export abstract class LookRecorder {
  abstract record(look: Look, request: CallerRequest, reply: FastifyReply): Promise<void>;
}

/** Services tell the gateway, which alone keeps the trail: only through it do their answers reach anybody. */
export class TellsGateway extends LookRecorder {
  record(look: Look, _: CallerRequest, reply: FastifyReply): Promise<void> {
    void reply.header(lookHeader, encodeLook(look));
    return Promise.resolve();
  }
}
