import type { Dossier } from '@zhitong/contracts';
import { blindedOf } from '../domain/blinded.js';
import { concernedOrganisations } from '../domain/concerned.js';
import { hiding, type Hide } from '../domain/masking/hide.js';
import type { PanelState } from '../domain/panel/state.js';
import type { RemarkShown } from '../persistence/discussion.js';

/** A panel as its experts may see it: with what the secretariat masked for them besides names and numbers. */
export interface Blind {
  state: PanelState;
  masked: readonly string[];
}

/** Names and numbers of the submitters: masked whoever looks, without anybody's doing. */
export const namesIn = (dossier: Pick<Dossier, 'organisation' | 'joined' | 'number'>): string[] => [
  ...concernedOrganisations(dossier).flatMap(({ name, creditCode }) => [name, creditCode]),
  dossier.number,
  ...dossier.joined.map(({ number }) => number),
];

/** Takes out of a text whatever tells who asks. Comments and remarks can tell it as well as the problem's own words. */
const hideIn = ({ state: { dossier }, masked }: Blind): Hide =>
  hiding([...(dossier ? namesIn(dossier) : []), ...masked]);

/** What experts may read of a dossier's own words, as they stand or with something done to each. */
const wordsOf = (
  { title, description, background, stateOfTheArt, significance, indicators, cooperation }: Dossier,
  to: Hide,
) => ({
  title: to(title),
  description: to(description),
  background: to(background),
  stateOfTheArt: to(stateOfTheArt),
  significance: to(significance),
  indicators: indicators.map(({ id, name, current, target, unit, method }) => ({
    id,
    name: to(name),
    current: to(current),
    target: to(target),
    unit: to(unit),
    method: to(method),
  })),
  cooperation: { mode: cooperation.mode, ip: to(cooperation.ip), solver: to(cooperation.solver) },
});

/** The words themselves, one text each. */
export function textsOf(dossier: Dossier): string[] {
  const texts: string[] = [];
  wordsOf(dossier, (text) => (texts.push(text), text));
  return texts;
}

/**
 * What experts read: the problem without its submitter. No organisation, no case number, no region, regiment or
 * recommender, and nothing of who joined: each could tell who asks. Texts that name a submitter are masked.
 */
export function packetOf(blind: Blind) {
  const { dossier } = blind.state;
  if (!dossier) return undefined;
  const { kind, industry, disciplines, choke, months, ownMoney, trl } = dossier;
  const attachments = blindedOf(dossier).map(({ n, name, type, bytes }) => ({ n, name, type, bytes }));
  return {
    ...wordsOf(dossier, hideIn(blind)),
    ...{ kind, industry, disciplines, choke, months, ownMoney, trl },
    attachments,
  };
}

/** The title alone, for lists. */
export const titleOf = (blind: Blind): string | undefined =>
  blind.state.dossier && hideIn(blind)(blind.state.dossier.title);

type Scores = PanelState['scores'][number];

/** Unsealed sheets as experts and the chair read them. */
export function sheetsShown<S extends Scores | undefined>(scores: S, blind: Blind): S {
  if (scores === undefined) return scores;
  const hide = hideIn(blind);
  const sheets = scores.sheets.map((sheet) => ({
    ...sheet,
    comments: Object.fromEntries(Object.entries(sheet.comments).map(([criterion, text]) => [criterion, hide(text)])),
  }));
  return { ...scores, sheets };
}

export function remarksShown(remarks: readonly RemarkShown[], blind: Blind): RemarkShown[] {
  const hide = hideIn(blind);
  return remarks.map((remark) => ({ ...remark, text: hide(remark.text) }));
}

/**
 * What members read of the first pass when they discuss: statistics and sheets without their authors. Never of the
 * second: where one of its scores was voided, whoever takes the place scores as blind as the others did.
 */
export function unsealedOf(blind: Blind) {
  const { state } = blind;
  const scores = state.scores.filter(({ round, pass }) => round === state.round && pass === 1).at(-1);
  const shown = sheetsShown(scores, blind);
  return shown && { statistics: shown.statistics, sheets: shown.sheets };
}
