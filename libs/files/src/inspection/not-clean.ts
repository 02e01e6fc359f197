/** Why there is no copy for experts. Codes; the words are in `notCleanTexts`. */
export type NotCleanCode = 'embedded-object' | 'unknown-part' | 'picture-type' | 'protected' | 'not-understood';

/** Thrown where something could stay in a copy that we do not know: then there is no copy. */
export class NotClean extends Error {
  override readonly name = 'NotClean';
  constructor(readonly code: NotCleanCode) {
    super(code);
  }
}
