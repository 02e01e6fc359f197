import type { FastifyReply } from 'fastify';
import type { CallerRequest } from '../http/caller.js';
import { encodeLook, lookHeader, type ForTrail } from './look.js';

/** Sees to it that a look, or a deed, is recorded before the answer reaches the caller. @throws when it cannot be */
export abstract class LookRecorder {
  abstract record(told: ForTrail, request: CallerRequest, reply: FastifyReply): Promise<void>;
}

/** Services tell the gateway, which alone keeps the trail: only through it do their answers reach anybody. */
export class TellsGateway extends LookRecorder {
  record(told: ForTrail, _: CallerRequest, reply: FastifyReply): Promise<void> {
    void reply.header(lookHeader, encodeLook(told));
    return Promise.resolve();
  }
}
