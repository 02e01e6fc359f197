import type { reviewEvents } from '@zhitong/contracts';
import type { FactOf } from '@zhitong/events';

export type { Dossier, ReviewConcluded, ScoresComplete } from '@zhitong/contracts';
export type { DataOf } from '@zhitong/events';

type Each<C> = C extends unknown ? FactOf<C> : never;
/** Every fact of a panel: all of the review topic. */
export type PanelFact = Each<(typeof reviewEvents)[number]>;
