import { bidRules, checkField, type FieldProblem, type FieldRule } from '@zhitong/contracts';
import type { Proposal } from './proposal.js';

type Loose<T> = { [K in keyof T]?: T[K] | undefined };
type Answer = Proposal['answers'][number];

/** A bid while it is written: anything may be missing, and texts may still be too short. It is looked at when it is sealed. */
export interface Draft extends Loose<Pick<Proposal, 'approach' | 'months' | 'money'>> {
  answers?: (Pick<Answer, 'indicator'> & Loose<Answer>)[] | undefined;
  milestones?: Loose<Proposal['milestones'][number]>[] | undefined;
  partners?: Loose<Proposal['partners'][number]>[] | undefined;
  members?: Loose<NonNullable<Proposal['members']>[number]>[] | undefined;
}

const rowRules = {
  answers: { indicator: bidRules.indicator, promised: bidRules.promised, how: bidRules.how },
  milestones: {
    title: bidRules.milestoneTitle,
    deliverable: bidRules.deliverable,
    month: bidRules.month,
    money: bidRules.milestoneMoney,
  },
  partners: { name: bidRules.partnerName, creditCode: bidRules.partnerCode },
  members: { name: bidRules.memberName, title: bidRules.memberTitle, part: bidRules.memberPart },
} satisfies Record<string, Record<string, FieldRule<any>>>;

const singles = ['approach', 'months', 'money'] as const;
const lists = ['answers', 'milestones', 'partners', 'members'] as const;

/** What of a draft breaks the rule of its field. A part that is not there at all is not named. */
export function ruleProblems(draft: Draft): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const check = (rule: FieldRule<any>, value: unknown, field: string) => {
    const checked = checkField(rule, value, field);
    if (!checked.ok) problems.push(checked.problem);
  };
  for (const name of singles) if (draft[name] !== undefined) check(bidRules[name], draft[name], name);
  for (const list of lists)
    for (const [i, row] of (draft[list] ?? []).entries())
      for (const [name, rule] of Object.entries(rowRules[list]))
        check(rule, (row as Record<string, unknown>)[name], `${list}.${i}.${name}`);
  return problems;
}

/** The proposal that a draft has become with which nothing is wrong: values as their rules make them. */
export function proposalOf(draft: Draft): Proposal {
  const parsed = (rule: FieldRule<any>, value: unknown): unknown => rule.schema.parse(value);
  const rows = (list: (typeof lists)[number]) =>
    (draft[list] ?? []).map((row) =>
      Object.fromEntries(
        Object.entries(rowRules[list]).map(([name, rule]) => [
          name,
          parsed(rule, (row as Record<string, unknown>)[name]),
        ]),
      ),
    );
  return {
    ...Object.fromEntries(singles.map((name) => [name, parsed(bidRules[name], draft[name])])),
    ...Object.fromEntries(lists.map((list) => [list, rows(list)])),
  } as unknown as Proposal;
}
