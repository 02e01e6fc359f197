import type { Dossier } from '@zhitong/contracts';
import { mayIn, type Language } from '@zhitong/service';
import { findIn } from '../domain/masking/hide.js';
import { lettersOf } from '../domain/masking/letters.js';
import { suggestionsFor } from '../domain/masking/suggestions.js';
import type { PanelState } from '../domain/panel/state.js';
import type { Masking } from '../persistence/masking.js';
import type { SeatRow } from '../persistence/seats.js';
import { namesIn, packetOf, textsOf } from './packet.js';
import { secretariatMay } from './panel-may.js';
import { lackingIn } from './panel-view.js';

interface Beside {
  masking: Masking;
  seats: readonly SeatRow[];
}

/** For the secretariat: what is masked and how often it stood there, what else could tell who asks, and what experts see. */
export function maskingView(
  state: PanelState,
  dossier: Dossier,
  { masking: { terms, dismissed, at }, seats }: Beside,
  language: Language,
) {
  const texts = textsOf(dossier);
  const whole = texts.join('\n');
  const letStand = new Set(dismissed.map((term) => lettersOf(term).letters));
  const suggestions = suggestionsFor(dossier, texts, [...namesIn(dossier), ...terms]);
  return {
    terms: terms.map((term) => ({ term, times: findIn(whole, term).times })),
    dismissed,
    suggestions: suggestions.filter(({ term }) => !letStand.has(lettersOf(term).letters)),
    packet: packetOf({ state, masked: terms })!,
    readers: seats.filter(({ state: { status } }) => status === 'accepted').length,
    changedAt: at?.toISOString(),
    may: mayIn(language, { mask: secretariatMay(state, lackingIn(state, seats)).mask }),
  };
}
