import { HttpException, Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { LookRecorder, type CallerRequest, type ForTrail } from '@zhitong/service';
import { fromOf } from './from.js';
import { Trail } from './trail.js';

/** Writes looks and deeds into the trail, the gateway's own and those that services tell of. Unrecorded, nothing is shown. */
@Injectable()
export class RecordsLooks extends LookRecorder {
  private readonly logger = new Logger('trail');

  constructor(private readonly trail: Trail) {
    super();
  }

  record(told: ForTrail, request: CallerRequest): Promise<void> {
    return this.of('gateway', told, request.actor!, request);
  }

  /** @throws a 503 when it could not be recorded */
  async of(service: string, told: ForTrail, actor: Actor, request: Parameters<typeof fromOf>[0]): Promise<void> {
    const entry = { ...told, service, role: actor.role, from: fromOf(request) };
    await this.trail.note(actor.account, entry).catch((error: unknown) => {
      const what = told.kind === 'parked-handled' ? told.act : told.what;
      this.logger.error(`${told.kind} ${what} of ${service} could not be recorded`, String(error));
      throw new HttpException('not recorded', 503);
    });
  }
}
