import { briefsService } from '@zhitong/briefs';
import { gatewayService } from '@zhitong/gateway';
import { intakeService } from '@zhitong/intake';
import { researchService } from '@zhitong/research';
import { reviewService } from '@zhitong/review';
import type { ServiceDefinition } from '@zhitong/service';
import { trackingService } from '@zhitong/tracking';
import type { ServiceName } from './environment.js';

export const services: Readonly<Record<ServiceName, ServiceDefinition>> = {
  intake: intakeService,
  review: reviewService,
  research: researchService,
  briefs: briefsService,
  tracking: trackingService,
  gateway: gatewayService,
};
