import { subscriber } from '@zhitong/events/nest';

export const { Reacts } = subscriber('review');
