import { evaluationRules } from '@zhitong/contracts';
import { Field, Nested } from '@zhitong/service';
import type { Evaluation } from '../domain/evaluation.js';
import { broken, refuse } from '../domain/refusals.js';

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

/** @throws FieldsInvalid where a criterion has points twice: nobody could tell which are meant */
export function toEvaluation(evaluator: string, { employer, sheets }: EvaluationDto): Evaluation {
  refuse(sheets.flatMap(({ points }, i) => repeated(points, `sheets.${i}.points`)));
  return {
    evaluator,
    employer: { name: employer.name, creditCode: employer.creditCode },
    sheets: sheets.map(({ bid, points, comment }) => ({
      bid,
      points: Object.fromEntries(points.map((one) => [one.criterion, one.points])),
      comment: comment ?? '',
    })),
  };
}

const repeated = (points: readonly PointsDto[], field: string) =>
  points.flatMap(({ criterion }, i) =>
    points.findIndex((one) => one.criterion === criterion) < i
      ? [
          broken(
            `${field}.${i}.criterion`,
            'criterion-repeated',
            '同一评分项只能打一次分',
            'A criterion is scored once',
          ),
        ]
      : [],
  );
