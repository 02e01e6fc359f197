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
