import { campaignRules as r } from '@zhitong/contracts';
import { Field } from '@zhitong/service';

/** `POST /campaigns`. Empty lists of the scope mean everything; no quotas, no limit. */
export class OpenCampaignDto {
  @Field(r.title) title: string;
  @Field(r.opensAt) opensAt: string;
  @Field(r.closesAt) closesAt: string;
  @Field(r.kinds, { optional: true }) kinds?: string[];
  @Field(r.industries, { optional: true }) industries?: string[];
  @Field(r.disciplines, { optional: true }) disciplines?: string[];
  @Field(r.quotas, { optional: true }) quotas?: Record<string, number>;
  @Field(r.asksStampedScan, { optional: true }) asksStampedScan?: boolean;
  @Field(r.formVersion, { optional: true }) formVersion?: number;
}
