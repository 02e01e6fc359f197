import { beijingDate } from '@zhitong/contracts/rules';
import type { BodyOf } from '../../api/index.js';
import type { Content } from '../../form/index.js';
import type { Expert } from './names.js';

type File = BodyOf<'/api/review/experts/{id}', 'put'>;
/** A tie as it is typed: days in place of times. */
export interface TypedTie {
  kind?: string;
  organisation?: string;
  organisationName?: string;
  since?: string;
  until?: string;
}

const dayOf = (time: string | undefined) => (time === undefined ? '' : beijingDate(new Date(time)));
const timeOf = (day: string | undefined) => (day ? `${day}T00:00:00+08:00` : undefined);

/** A file as it stands in the form. */
export const contentOf = (expert: Expert): Content => ({
  name: expert.name,
  employer: expert.employer.name,
  employerCode: expert.employer.creditCode,
  title: expert.title,
  level: expert.level,
  society: expert.society,
  disciplines: expert.disciplines.join(' '),
  reviewsThisYear: expert.reviewsThisYear,
  chairs: expert.chairs,
  ties: expert.ties.map((tie) => ({ ...tie, since: dayOf(tie.since), until: dayOf(tie.until) })),
});

/** The form as the server takes it; what is wrong with it, the server says. */
export function fileOf(content: Content): File {
  const { disciplines, ties, ...rest } = content as { disciplines?: string; ties?: TypedTie[] };
  return {
    ...rest,
    disciplines: [...new Set((disciplines ?? '').match(/\w+/g) ?? [])],
    ties: (ties ?? []).map(({ since, until, ...tie }) => {
      const [from, to] = [timeOf(since), timeOf(until)];
      return { ...tie, ...(from && { since: from }), ...(to && { until: to }) };
    }),
  } as File;
}
