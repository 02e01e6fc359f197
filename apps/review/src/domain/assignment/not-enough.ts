import { FieldsInvalid } from '@zhitong/contracts';

/** Nobody who may can chair. */
export const noChair = () =>
  new FieldsInvalid([
    {
      field: 'size',
      code: 'no-chair',
      message: { zh: '没有无回避情形、可任组长的专家', en: 'there is no expert without a conflict who can chair' },
    },
  ]);

/** Who is wanted in the chair cannot chair, or may not sit on this panel. */
export const notToChair = () =>
  new FieldsInvalid([
    {
      field: 'chair',
      code: 'not-to-chair',
      message: {
        zh: '指定的组长不能担任：须在库、可任组长、没有回避情形、本年未满额',
        en: 'this expert may not chair here: the chair must be enabled, able to chair, free of conflicts and not too busy',
      },
    },
  ]);

/** Too few who may sit together. */
export const notEnoughExperts = (wanted: number, found: number) =>
  new FieldsInvalid([
    {
      field: 'size',
      code: 'not-enough-experts',
      message: {
        zh: `符合条件且单位不重复的专家只有 ${found} 位，需要 ${wanted} 位`,
        en: `only ${found} experts of different employers are free of conflicts; ${wanted} are needed`,
      },
    },
  ]);
