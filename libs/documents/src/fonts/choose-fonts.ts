import type { Text } from '@zhitong/contracts';
import { FontsMissing } from './fonts-missing.js';
import { fontKinds, fontRoles, type FontRole } from './roles.js';

/** Fonts that an installation has bought, by name, before the free ones. */
export type ConfiguredFonts = Partial<Record<FontRole, readonly string[]>>;

export interface ChosenFonts {
  /** Families of each role in the order in which a character is looked for. */
  families: Record<FontRole, string[]>;
  /** What is not as it should be, a sentence each, with what to install. */
  remarks: Text[];
}

/** All families that are asked for. */
export const candidates = (configured: ConfiguredFonts): string[] => [
  ...new Set(fontRoles.flatMap((role) => [...(configured[role] ?? []), ...fontKinds[role].free])),
];

/**
 * Chooses among the families that are there. A role without a face of its own is set in Song, or Hei; rare characters
 * (昇喆玥垚) that a face lacks are taken from those too.
 * @throws FontsMissing where no Chinese face is there at all
 */
export function chooseFonts(there: ReadonlySet<string>, configured: ConfiguredFonts = {}): ChosenFonts {
  const own = (role: FontRole) =>
    [...(configured[role] ?? []), ...fontKinds[role].free].filter((name) => there.has(name));
  const standIns = [...own('song'), ...own('hei')];
  if (standIns.length === 0) throw new FontsMissing();
  const remarks: Text[] = [];
  const families = Object.fromEntries(
    fontRoles.map((role) => {
      const { name, install } = fontKinds[role];
      for (const wanted of (configured[role] ?? []).filter((family) => !there.has(family)))
        remarks.push({
          zh: `没有找到为${name.zh}配置的字体“${wanted}”。`,
          en: `The font '${wanted}', configured for ${name.en}, was not found.`,
        });
      const faces = own(role);
      if (faces.length === 0)
        remarks.push({
          zh: `没有找到${name.zh}字体，暂以“${standIns[0]}”代替；可安装：${install}`,
          en: `No font for ${name.en} was found: '${standIns[0]}' stands in. To install one: ${install}`,
        });
      return [role, [...new Set([...faces, ...standIns])]];
    }),
  ) as Record<FontRole, string[]>;
  return { families, remarks };
}
