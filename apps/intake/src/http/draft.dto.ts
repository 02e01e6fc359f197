import { draftRules, problemRules } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';
import { DeclarationsDto } from './submission.dto.js';

/** `POST /drafts`, `PUT /drafts/:id`: the form as far as it is filled in. */
export class DraftDto {
  @Field(draftRules.content) content: Record<string, unknown>;
}

/** `POST /drafts/:id/submission`. A clerk names the enterprise's account, which then confirms and declares. */
export class SubmitDraftDto {
  @Nested(() => DeclarationsDto, { optional: true }) declarations?: DeclarationsDto;
  @Field(problemRules.owner, { optional: true }) owner?: string;
}
