import type { PanelState } from '../domain/panel/state.js';

/**
 * What experts read: the problem without its submitter. No organisation, no case number, no region, regiment or
 * recommender, and nothing of who joined: each could tell who asks.
 */
export function packetOf({ dossier }: PanelState) {
  if (!dossier) return undefined;
  const {
    title,
    kind,
    industry,
    disciplines,
    description,
    background,
    stateOfTheArt,
    significance,
    choke,
    indicators,
    months,
    ownMoney,
    cooperation,
    trl,
  } = dossier;
  return {
    title,
    kind,
    industry,
    disciplines,
    description,
    background,
    stateOfTheArt,
    significance,
    choke,
    indicators,
    months,
    ownMoney,
    cooperation,
    trl,
  };
}
