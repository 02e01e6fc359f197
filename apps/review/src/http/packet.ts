import type { Dossier } from '@zhitong/contracts';
import { concernedOrganisations } from '../domain/concerned.js';
import type { PanelState } from '../domain/panel/state.js';

/** What stands where a text named who asks. */
const masked = '〔申报单位〕';

/** Takes names and numbers of the submitters out of a value and all that it contains. */
function mask(value: unknown, hidden: readonly string[]): unknown {
  if (typeof value === 'string') return hidden.reduce((text, name) => text.replaceAll(name, masked), value);
  if (Array.isArray(value)) return value.map((each) => mask(each, hidden));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mask(inner, hidden)]));
}

/** The longest first: a name can be part of another. */
const namesIn = (dossier: Dossier): string[] =>
  [
    ...concernedOrganisations(dossier).flatMap(({ name, creditCode }) => [name, creditCode]),
    dossier.number,
    ...dossier.joined.map(({ number }) => number),
  ]
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length);

/** What of a dossier tells nothing of who asks. */
const shown = [
  ...(['title', 'kind', 'industry', 'disciplines', 'description', 'background', 'stateOfTheArt'] as const),
  ...(['significance', 'choke', 'indicators', 'months', 'ownMoney', 'cooperation', 'trl'] as const),
] as const;

/**
 * What experts read: the problem without its submitter. No organisation, no case number, no region, regiment or
 * recommender, and nothing of who joined: each could tell who asks. Texts that name a submitter are masked.
 */
export function packetOf({ dossier }: PanelState) {
  if (!dossier) return undefined;
  const open = Object.fromEntries(shown.map((field) => [field, dossier[field]])) as Pick<
    Dossier,
    (typeof shown)[number]
  >;
  return mask(open, namesIn(dossier)) as typeof open;
}

/**
 * What members read of the first pass when they discuss: statistics and sheets without their authors. Never of the
 * second: where one of its scores was voided, whoever takes the place scores as blind as the others did.
 */
export function unsealedOf(state: PanelState) {
  const scores = state.scores.filter(({ round, pass }) => round === state.round && pass === 1).at(-1);
  return scores && { statistics: scores.statistics, sheets: scores.sheets };
}
