import { moment, type IntakeEvent } from '../parts/event.js';

/** A campaign as anybody may read of it: not how many problems each recommender may bring. */
export interface CampaignPart {
  title: string;
  opensAt: string;
  closesAt: string;
  kinds: string[];
  industries: string[];
  disciplines: string[];
  announced: string;
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

export function foldCampaign(before: CampaignPart | undefined, event: IntakeEvent): CampaignPart | undefined {
  if (event.type === 'CampaignOpened') {
    const { title, opensAt, closesAt, kinds, industries, disciplines } = event.data;
    return { title, opensAt, closesAt, kinds, industries, disciplines, announced: moment(event) };
  }
  if (event.type === 'CampaignClosed' && before)
    return { ...before, closesAt: earlier(before.closesAt, moment(event)) };
  return before;
}
