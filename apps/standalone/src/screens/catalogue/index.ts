import { account } from './account.js';
import { administration } from './administrator.js';
import { board } from './board.js';
import { enterprise } from './enterprise.js';
import { portal } from './portal.js';
import { researchAndBriefs } from './research-and-briefs.js';
import { reviewDesk } from './review-desk.js';
import type { Screen } from './screen.js';
import { secretariat } from './secretariat.js';

/** Who the screens are for. */
export const parts: Readonly<Record<string, readonly Screen[]>> = {
  'coming in and the own account': account,
  'an enterprise': enterprise,
  'team, recommender, expert and leader': portal,
  'the secretariat': secretariat,
  'reviews at the desk': reviewDesk,
  'research and briefs': researchAndBriefs,
  'the administrator': administration,
  'the public': board,
};

/** Every screen of the platform, and how it comes into each of its states. A test holds it against the app's routes. */
export const catalogue: readonly Screen[] = Object.values(parts).flat();

export * from './scene.js';
export { looksOf, type Look, type Screen, type State, type Who } from './screen.js';
