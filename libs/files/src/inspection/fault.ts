/** What can be wrong with a file, in codes: the words, with the name of the file and its field, are a refusal's. */
export type FaultCode =
  | 'file-type-not-allowed'
  | 'file-disguised'
  | 'file-encrypted'
  | 'file-macros'
  | 'file-expands-too-far'
  | 'file-marked-secret'
  | 'file-empty'
  | 'file-damaged'
  | 'file-uncheckable';

/** Travels between threads, so it is plain. */
export interface FaultFound {
  readonly code: FaultCode;
  /** What was found: a kind of file, a secrecy level, a part. A code of ours or of a standard, never a text of the file. */
  readonly found?: string;
}

/** Thrown while a file is looked at; becomes a refusal where its name and field are known. */
export class Fault extends Error implements FaultFound {
  override readonly name = 'Fault';
  constructor(
    readonly code: FaultCode,
    readonly found?: string,
  ) {
    super(found === undefined ? code : `${code}: ${found}`);
  }
}
