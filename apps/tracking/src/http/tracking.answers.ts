import { roles } from '@zhitong/identity';
import { z } from 'zod';
import { stages, stateNames } from '../domain/standing/state.js';
import { waitKindNames } from '../domain/standing/waiting.js';

/** What the read side answers. */

const bilingual = z
  .object({ zh: z.string(), en: z.string() })
  .meta({ id: 'Text', examples: [{ zh: '待形式审查', en: 'waiting for the formal check' }] });

const exampleWait = {
  kind: 'formal-check',
  name: { zh: '形式审查', en: 'make the formal check' },
  role: 'secretariat',
  since: '2026-03-02T01:00:00.000Z',
  due: '2026-03-09T01:00:00.000Z',
};

const wait = z
  .object({
    kind: z.enum(waitKindNames),
    name: bilingual,
    role: z.enum(roles).optional(),
    account: z.string().optional().describe('for those who may know the person'),
    since: z.iso.datetime(),
    due: z.iso.datetime().optional(),
    subject: z.string().optional().describe('what it is about, where that is not the problem itself'),
    title: z.string().optional().describe('of the subject'),
  })
  .meta({ id: 'Wait', examples: [exampleWait] });

const standing = {
  state: z.enum(stateNames),
  name: bilingual,
  stage: z.enum(stages),
  since: z.iso.datetime(),
  final: z.boolean().describe('the case is closed for the enterprise'),
  waits: z.array(wait),
};

const exampleProblem = {
  id: 'problem-8k2m4p6r8t0v2x4z6b8d',
  number: 'SW2026-0012',
  title: '膜下滴灌毛管抗堵塞迷宫流道设计',
  state: 'submitted',
  name: { zh: '待形式审查', en: 'waiting for the formal check' },
  stage: 'submission',
  since: '2026-03-02T01:00:00.000Z',
  final: false,
  waits: [exampleWait],
};

export const trackedProblemAnswer = z
  .object({
    id: z.string(),
    number: z.string(),
    title: z.string(),
    into: z.string().optional().describe('the problem that it was merged into'),
    ...standing,
  })
  .meta({ id: 'TrackedProblem', examples: [exampleProblem] });

export const trackedProblemListAnswer = z.object({
  items: z.array(trackedProblemAnswer),
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
});

export const timelineAnswer = z.object({
  items: z.array(
    z
      .object({
        id: z.string(),
        type: z.string().describe('name of the event'),
        at: z.iso.datetime(),
        service: z.string(),
        actor: z.string().describe('account, or the role that stands for it'),
        cause: z.string().optional(),
        seq: z.number().int(),
      })
      .meta({
        id: 'TimelineItem',
        examples: [
          {
            id: '0199f3c2-8a41-7c55-9d10-5b1f3f6a2c77',
            type: 'ProblemAccepted',
            at: '2026-03-04T02:30:00.000Z',
            service: 'intake',
            actor: 'secretariat',
            seq: 2,
          },
        ],
      }),
  ),
});

export const tasksAnswer = z.object({
  items: z.array(
    z
      .object({
        kind: z.enum(waitKindNames),
        name: bilingual,
        since: z.iso.datetime(),
        due: z.iso.datetime().optional(),
        subject: z.string().optional(),
        title: z.string().optional(),
        problem: z.string().optional().describe('only for who may know of the problem'),
        number: z.string().optional(),
      })
      .meta({
        id: 'Task',
        examples: [
          {
            kind: 'formal-check',
            name: exampleWait.name,
            since: exampleWait.since,
            due: exampleWait.due,
            title: exampleProblem.title,
            problem: exampleProblem.id,
            number: exampleProblem.number,
          },
        ],
      }),
  ),
});

export const standstillAnswer = z.object({
  items: z.array(
    z.object({ id: z.string(), state: z.enum(stateNames).optional(), since: z.iso.datetime(), why: bilingual }).meta({
      id: 'Standstill',
      examples: [
        {
          id: exampleProblem.id,
          state: 'accepted',
          since: '2026-03-02T01:00:00.000Z',
          why: {
            zh: '后续服务迟迟没有衔接，请检查服务是否运行、有无搁置的事件',
            en: 'the next service has not taken it over: see whether it runs, and what is parked there',
          },
        },
      ],
    }),
  ),
});
