import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';
import { suggestionKinds } from '../domain/masking/patterns.js';
import { packet } from './packet.answers.js';

const term = z.string().meta({ examples: ['润禾'] });
const times = z.number().int().describe('how often it stands in the texts');

/** What the secretariat decides about a packet with. */
export const maskingAnswer = z
  .object({
    terms: z.array(z.object({ term, times }).meta({ id: 'MaskedTerm', examples: [{ term: '润禾', times: 3 }] })),
    dismissed: z.array(term).describe('suggestions that were seen and let stand'),
    suggestions: z.array(
      z
        .object({
          term,
          kind: z.enum(suggestionKinds),
          times,
          around: z.string().describe('its first place, with a little around it'),
        })
        .meta({
          id: 'MaskingSuggestion',
          examples: [{ term: '润禾节水', kind: 'short-name', times: 2, around: '…由润禾节水在五块地试用…' }],
        }),
    ),
    packet,
    readers: z.number().int().describe('experts who may have read the packet already'),
    changedAt: z.iso.datetime().optional(),
    may: mayAnswer,
  })
  .meta({ id: 'Masking' });
