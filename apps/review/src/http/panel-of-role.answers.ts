import { z } from 'zod';
import { chairPanel } from './chair.answers.js';
import { approverPanel, secretariatPanel, submitterPanel } from './panel.answers.js';

/** A panel as the role of who reads it may see it. */
export const panelAnswer = z.union([secretariatPanel, chairPanel, approverPanel, submitterPanel]);
