import { readXml } from '../../office/xml.js';

/**
 * A store answered, but not with what was asked for. What it says goes into the log: to a person it is an error of the
 * platform.
 */
export class S3Refused extends Error {
  override readonly name = 'S3Refused';
  constructor(
    readonly status: number,
    /** What S3 calls it: `NoSuchBucket`, `AccessDenied`, `SignatureDoesNotMatch` … */
    readonly reason: string,
    what: string,
  ) {
    super(`the file store answered ${status} ${reason} to ${what}`);
  }

  /** Shown where a health check names the trouble by its code. */
  get code(): string {
    return `S3_${this.reason.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()}`.slice(0, 40);
  }

  /** Something passes by itself: the store is busy, or somebody between us and it. */
  get passes(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }
}

/** The reason in an answer's document. Proxies answer with pages of their own: then there is none. */
export function reasonIn(document: Uint8Array): string {
  let inCode = false;
  let reason = '';
  try {
    readXml(document, {
      open: ({ local }) => void (inCode = local === 'Code'),
      text: (text) => void (reason += inCode ? text : ''),
      close: () => void (inCode = false),
    });
  } catch {
    return 'without a reason';
  }
  return /^[A-Za-z0-9.]{1,60}$/.test(reason) ? reason : 'without a reason';
}
