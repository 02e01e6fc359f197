import { formalCheckRules as r } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';

export class ReturnReasonDto {
  @Field(r.returnCode) code: string;
  @Field(r.fieldPath, { optional: true }) field?: string;
  @Field(r.note) note: string;
}

/** `POST /problems/:id/return`: a reason for each field that must be corrected. */
export class ReturnDto {
  @Nested(() => ReturnReasonDto, { each: true }) reasons: ReturnReasonDto[];
}

export class ChecklistItemDto {
  @Field(r.checklistCode) code: string;
  @Field(r.checklistOk) ok: boolean;
}

/** `POST /problems/:id/acceptance`: every item of the checklist. */
export class AcceptDto {
  @Nested(() => ChecklistItemDto, { each: true }) checklist: ChecklistItemDto[];
}

export class RejectReasonDto {
  @Field(r.rejectCode) code: string;
  @Field(r.fieldPath, { optional: true }) field?: string;
  @Field(r.note) note: string;
}

/** `POST /problems/:id/rejection`. */
export class RejectDto {
  @Nested(() => RejectReasonDto, { each: true }) reasons: RejectReasonDto[];
}

/** `POST /problems/:id/withdrawal`. */
export class WithdrawDto {
  @Field(r.withdrawReason) reason: string;
}

/** `POST /problems/:id/merge`. */
export class MergeDto {
  @Field(r.into) into: string;
  @Field(r.mergeReason) reason: string;
}

/** `POST /problems/:id/unmerge`. */
export class UnmergeDto {
  @Field(r.unmergeReason) reason: string;
}
