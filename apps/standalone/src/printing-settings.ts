import { existsSync } from 'node:fs';
import { fontRoles, type ConfiguredFonts, type FontRole } from '@zhitong/documents';
import { usualPrinting, type Printing } from '@zhitong/documents/nest';
import type { Variables } from './variables.js';

const isRole = (name: string): name is FontRole => (fontRoles as readonly string[]).includes(name);

/** `fangsong=仿宋_GB2312, kai=楷体_GB2312`: a face several times names its second choice. */
function fontsOf(entries: readonly string[], wrong: (sentence: string) => void): ConfiguredFonts {
  const fonts: Partial<Record<FontRole, string[]>> = {};
  for (const entry of entries) {
    const [role = '', family = ''] = entry.split('=').map((part) => part.trim());
    if (isRole(role) && family !== '') (fonts[role] ??= []).push(family);
    else
      wrong(
        `PRINT_FONTS must be FACE=FONT, several separated by commas, with ${fontRoles.join(', ')}; '${entry}' is not.`,
      );
  }
  return fonts;
}

/** What stands on the documents of this installation, and the fonts that they are set in. */
export function readPrinting(variables: Variables, wrong: (sentence: string) => void): Printing {
  const text = (name: string, usual: string, most: number): string => {
    const value = variables.text(name) ?? usual;
    if ([...value].length > most) wrong(`${name} must be at most ${most} characters long.`);
    return value;
  };
  const fontPlaces = variables.list('PRINT_FONT_PLACES') ?? [];
  for (const place of fontPlaces)
    if (!existsSync(place))
      wrong(`PRINT_FONT_PLACES must be files or folders, separated by commas; '${place}' is not there.`);
  if (/秘密|机密|绝密/.test(variables.text('PRINT_CLASSIFICATION') ?? ''))
    wrong('PRINT_CLASSIFICATION must not be 秘密, 机密 or 绝密: state secrets must not enter this system.');
  return {
    bulletin: text('PRINT_BULLETIN', usualPrinting.bulletin, 30),
    issuer: text('PRINT_ISSUER', usualPrinting.issuer, 60),
    report: variables.list('PRINT_REPORT') ?? usualPrinting.report,
    send: variables.list('PRINT_SEND') ?? usualPrinting.send,
    classification: text('PRINT_CLASSIFICATION', usualPrinting.classification, 20),
    type: { fonts: fontsOf(variables.list('PRINT_FONTS') ?? [], wrong), fontPlaces },
  };
}
