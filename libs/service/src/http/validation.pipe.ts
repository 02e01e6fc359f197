import {
  Injectable,
  ValidationPipe,
  type ArgumentMetadata,
  type PipeTransform,
  type ValidationError,
} from '@nestjs/common';
import {
  FieldsInvalid,
  isPrintable,
  NotFound,
  SecrecyMarked,
  secrecyMarking,
  textsIn,
  type FieldProblem,
  type FieldRule,
  type Text,
} from '@zhitong/contracts';
import { checkBodyShape, objectExpected } from './body-shape.js';
import { unknownFields } from './unknown-field.js';

/** Ids, codes and ordinals as they stand in addresses; the OpenAPI document says the same. */
const idForm = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;

const wrongShape: Text = { zh: '格式不正确', en: 'has the wrong shape' };
const unprintable: Text = { zh: '含有控制字符或残缺字符', en: 'has control characters or broken ones' };

/** Flattens class-validator's tree into fields with paths (`indicators.0.target`). */
export function fieldProblems(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  const path = ({ property }: ValidationError) => (parent === '' ? property : `${parent}.${property}`);
  const isUnknown = ({ constraints = {} }: ValidationError) => 'whitelistValidation' in constraints;
  const known = errors.filter((error) => !isUnknown(error));
  return [
    ...known.flatMap((error) => {
      const field = path(error);
      const own = Object.keys(error.constraints ?? {}).map((constraint): FieldProblem => {
        const { text, explain } = (error.contexts?.[constraint] ?? {}) as {
          text?: Text;
          explain?: FieldRule['explain'];
        };
        if (constraint === 'nestedValidation') return { field, ...objectExpected };
        return { field, ...(explain?.(error.value) ?? { code: constraint, message: text ?? wrongShape }) };
      });
      // One sentence per field: what is no list is not also too long, and has no rows.
      return own.length > 0 ? own.slice(0, 1) : fieldProblems(error.children ?? [], field);
    }),
    ...unknownFields(errors.filter(isUnknown).map(path)),
  ];
}

/** @throws SecrecyMarked naming every field that bears a marking */
function refuseMarked(body: unknown): void {
  const marked = textsIn(body).flatMap(({ field, text }): FieldProblem[] => {
    const marking = secrecyMarking(text)?.marking;
    if (marking === undefined) return [];
    const message = { zh: `含密级标志“${marking}”`, en: `bears the secrecy marking ${marking}` };
    return [{ field, code: 'secrecy-marking', message }];
  });
  if (marked.length > 0) throw new SecrecyMarked(marked);
}

/** What no rule has looked at must still be something that can be stored. @throws FieldsInvalid */
function refuseUnprintable(value: unknown): void {
  const broken = textsIn(value).filter(({ text }) => !isPrintable(text));
  if (broken.length > 0)
    throw new FieldsInvalid(broken.map(({ field }) => ({ field, code: 'unprintable', message: unprintable })));
}

/**
 * Checks every request: secrecy markings first (such text must not even be answered with a field list that echoes
 * it), then the DTO's rules. Unknown fields are refused.
 */
@Injectable()
export class RequestValidationPipe implements PipeTransform {
  private readonly validation = new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new FieldsInvalid(fieldProblems(errors)),
  });

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    switch (metadata.type) {
      case 'param':
        // What no id of ours looks like names nothing: no database is asked.
        if (typeof value === 'string' && !idForm.test(value)) throw new NotFound();
        return value;
      case 'query':
        refuseUnprintable(metadata.data === undefined ? value : { [metadata.data]: value });
        return this.validation.transform(value, metadata);
      case 'body': {
        checkBodyShape(value);
        refuseMarked(value);
        const valid: unknown = await this.validation.transform(value, metadata);
        refuseUnprintable(value);
        return valid;
      }
      case 'custom':
        return value;
    }
  }
}
