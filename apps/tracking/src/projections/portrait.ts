import { commonAudiences, readersOf, submittersOf, type CommonAudience } from '../domain/audience.js';
import type { Parts } from '../domain/parts/parts.js';
import { standingOf } from '../domain/standing/problem-standing.js';
import type { Standing } from '../domain/standing/standing.js';
import { visibleParts } from '../domain/standing/visible-parts.js';

/** Everything that is kept of a problem: its parts, and what follows from them. */
export interface Portrait {
  id: string;
  /** Whether its submission is known; until then it exists for nobody. */
  known: boolean;
  number: string | undefined;
  title: string | undefined;
  submitters: string[];
  lead: string | undefined;
  team: string | undefined;
  readers: string[];
  parts: Parts;
  standings: Record<CommonAudience, Standing>;
}

/** A function of the parts alone: the same parts give the same rows, whatever way led to them. */
export function portraitOf(id: string, parts: Parts): Portrait {
  const { intake, research } = parts;
  const standings = Object.fromEntries(
    commonAudiences.map((audience) => [audience, standingOf(visibleParts(parts, audience))]),
  ) as Portrait['standings'];
  return {
    id,
    known: intake !== undefined && intake.status !== 'absent',
    number: intake?.number,
    title: intake?.title,
    submitters: submittersOf(parts),
    lead: research.topic?.lead,
    team: research.topic?.team,
    readers: readersOf(parts),
    parts,
    standings,
  };
}
