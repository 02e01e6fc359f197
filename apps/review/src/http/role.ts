import type { Why } from '@zhitong/events';
import type { Command } from '@zhitong/service';

/** Facts of a panel name a role: accounts of experts travel only on the restricted topic, objections are confidential. */
export const byRole = ({ why, actor }: Command): Why => ({ ...why, actor: actor.role });

/** An expert's act moved the panel: neither who nor which request is said. */
export const byExpert: Why = { actor: 'expert' };
