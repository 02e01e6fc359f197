import { defineService } from '@zhitong/service';

export const trackingService = defineService({ name: 'tracking', migrations: [], controllers: [] });
