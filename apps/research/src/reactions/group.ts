import { subscriber } from '@zhitong/events/nest';

/** The consumer group of this service's reactions. */
export const { Reacts } = subscriber('research');
