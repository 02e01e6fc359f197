import { dossier, exampleSubmission } from '@zhitong/contracts';
import { z } from 'zod';

const shown = {
  title: true,
  kind: true,
  industry: true,
  disciplines: true,
  description: true,
  background: true,
  stateOfTheArt: true,
  significance: true,
  choke: true,
  indicators: true,
  months: true,
  ownMoney: true,
  cooperation: true,
  trl: true,
} as const;

const examplePacket = {
  ...Object.fromEntries(Object.keys(shown).map((field) => [field, exampleSubmission[field as keyof typeof shown]])),
  indicators: exampleSubmission.indicators.map((row, i) => ({ id: `i${i + 1}`, ...row })),
  attachments: [{ n: 1, name: '附件 1.pdf', type: 'pdf', bytes: 481_002 }],
};

const attachment = z.object({
  n: z.number().int().describe('to ask for it by'),
  name: z.string().describe('given by the house: never what its sender calls it'),
  type: z.string(),
  bytes: z.number().int().describe('of the copy for experts'),
});

/** The problem as experts read it: nothing tells who asks. */
export const packet = z
  .object({ ...dossier.pick(shown).shape, attachments: z.array(attachment) })
  .meta({ id: 'Packet', description: 'the problem without who asks', examples: [examplePacket] });
