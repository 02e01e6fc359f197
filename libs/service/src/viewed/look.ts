/** Somebody is shown, or takes out, data that the trail keeps account of. Ids and codes only. */
export interface Look {
  kind: 'viewed' | 'exported';
  /** Name of the kind of data: `contact`, `experts`, `problems` … */
  what: string;
  /** Id of the object. */
  object?: string;
  /** Account of the person whom the data are about, where it is one. */
  subject?: string;
  /** csv, xlsx … of an export. */
  format?: string;
}

/** Of a service's answer to the gateway, which records it and takes it off before passing the answer on. */
export const lookHeader = 'zhitong-viewed';

export const encodeLook = (look: Look): string => Buffer.from(JSON.stringify(look)).toString('base64url');

/** @throws for what no service of ours writes */
export function decodeLook(text: string): Look {
  const look = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Partial<Look>;
  if ((look.kind !== 'viewed' && look.kind !== 'exported') || typeof look.what !== 'string' || look.what === '')
    throw new Error('not a look');
  return look as Look;
}
