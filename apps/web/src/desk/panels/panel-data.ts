import type { components } from '../../api/index.js';

export type Panel = components['schemas']['review.PanelOfSecretariat'];
export type Seat = Panel['seats'][number];
