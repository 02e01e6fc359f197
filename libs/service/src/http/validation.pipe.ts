import {
  Injectable,
  ValidationPipe,
  type ArgumentMetadata,
  type PipeTransform,
  type ValidationError,
} from '@nestjs/common';
import {
  FieldsInvalid,
  SecrecyMarked,
  secrecyMarking,
  type FieldProblem,
  type FieldRule,
  type Text,
} from '@zhitong/contracts';

const unknownField: Text = { zh: '没有这个字段', en: 'unknown field' };
const wrongShape: Text = { zh: '格式不正确', en: 'has the wrong shape' };

/** Flattens class-validator's tree into fields with paths (`indicators.0.target`). */
export function fieldProblems(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((constraint): FieldProblem => {
      if (constraint === 'whitelistValidation') return { field, code: 'unknown-field', message: unknownField };
      const { text, explain } = (error.contexts?.[constraint] ?? {}) as { text?: Text; explain?: FieldRule['explain'] };
      return { field, ...(explain?.(error.value) ?? { code: constraint, message: text ?? wrongShape }) };
    });
    // One sentence per field: what is no list is not also too long.
    return [...own.slice(0, 1), ...fieldProblems(error.children ?? [], field)];
  });
}

/** Every string of a body, with its path. */
function* strings(value: unknown, path = ''): Generator<{ field: string; text: string }> {
  if (typeof value === 'string') yield { field: path, text: value };
  else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) yield* strings(inner, path === '' ? name : `${path}.${name}`);
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
    if (metadata.type === 'body') {
      const marked = [...strings(value)].flatMap(({ field, text }) => {
        const found = secrecyMarking(text);
        return found
          ? [
              {
                field,
                code: 'secrecy-marking',
                message: { zh: `含密级标志“${found.marking}”`, en: `bears the secrecy marking ${found.marking}` },
              },
            ]
          : [];
      });
      if (marked.length > 0) throw new SecrecyMarked(marked);
    }
    if (
      metadata.type === 'body' &&
      metadata.metatype !== undefined &&
      metadata.metatype !== Object &&
      (value === null || typeof value !== 'object' || Array.isArray(value))
    )
      throw new FieldsInvalid([
        {
          field: '',
          code: 'object-expected',
          message: { zh: '请求体应为 JSON 对象', en: 'the body must be a JSON object' },
        },
      ]);
    return this.validation.transform(value, metadata);
  }
}
