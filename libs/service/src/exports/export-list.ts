import { applyDecorators } from '@nestjs/common';
import { queryRules, type ExportFormat } from '@zhitong/contracts';
import { Field } from '../http/field.js';
import { Answers } from '../openapi/answers.js';
import { Exported } from '../viewed/decorators.js';
import { listTypes } from './send-list.js';

/** In which form a list is asked for; CSV where nothing is said. */
export class ExportQuery {
  @Field(queryRules.format, { optional: true }) format?: ExportFormat;
}

/**
 * A route that answers a {@link ListFile}: who took the list, and in which form, stands in the trail before it goes.
 * @param what name of the kind of data in the trail
 */
export const ExportsList = (what: string, zh: string, en: string) =>
  applyDecorators(Exported(what), Answers(zh, en, null, { media: Object.values(listTypes) }));
