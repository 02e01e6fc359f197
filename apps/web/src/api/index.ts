export { call, newKey, sendBytes, type Answered } from './call.js';
export { ApiProblem, isAbsent, isConflict, isSignedOut, Unreachable, type FieldRemark } from './errors.js';
export type { AnswerOf, BodyOf, ParamsOf, PathsWith } from './paths.js';
export { read, readVersion } from './read.js';
export { sessionQuery, useSession, type Role, type Session } from './session.js';
export { useCommand } from './use-command.js';
export type { components } from './schema.js';
