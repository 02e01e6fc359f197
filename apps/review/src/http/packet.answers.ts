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
};

/** The problem as experts read it: nothing tells who asks. */
export const packet = z
  .object(dossier.pick(shown).shape)
  .meta({ id: 'Packet', description: 'the problem without who asks', examples: [examplePacket] });
