/** Injects the rules in force: {@link ResearchRules}. */
export const RESEARCH_RULES = Symbol('ResearchRules');
