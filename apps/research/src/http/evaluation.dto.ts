import { evaluationRules } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';
import type { Evaluation } from '../domain/evaluation.js';

export class EmployerDto {
  @Field(evaluationRules.employerName) name: string;
  @Field(evaluationRules.employerCode) creditCode: string;
}

export class PointsDto {
  @Field(evaluationRules.criterion) criterion: string;
  @Field(evaluationRules.points) points: number;
}

export class SheetDto {
  @Field(evaluationRules.bid) bid: string;
  @Nested(() => PointsDto, { each: true }) points: PointsDto[];
  @Field(evaluationRules.comment, { optional: true }) comment?: string;
}

export class EvaluationDto {
  @Nested(() => EmployerDto) employer: EmployerDto;
  @Nested(() => SheetDto, { each: true }) sheets: SheetDto[];
}

export const toEvaluation = (evaluator: string, { employer, sheets }: EvaluationDto): Evaluation => ({
  evaluator,
  employer: { name: employer.name, creditCode: employer.creditCode },
  sheets: sheets.map(({ bid, points, comment }) => ({
    bid,
    points: Object.fromEntries(points.map((one) => [one.criterion, one.points])),
    comment: comment ?? '',
  })),
});
