import { accountTemplates } from './accounts.js';
import { briefTemplates } from './briefs.js';
import { mailTemplates } from './mail.js';
import { problemTemplates } from './problems.js';
import { researchTemplates } from './research.js';
import type { Templates } from './template.js';

export type { Template } from './template.js';

/** Texts of messages by kind. */
export const templates: Templates = {
  ...problemTemplates,
  ...researchTemplates,
  ...briefTemplates,
  ...accountTemplates,
  ...mailTemplates,
};
