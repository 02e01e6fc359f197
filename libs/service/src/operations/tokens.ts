/** What the running service is made of. */
export const DEFINITION = Symbol('Definition');
