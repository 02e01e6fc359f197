import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** Free fonts as npm packages, and the weights of them that are used. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '@expo-google-fonts/noto-serif-sc': ['400Regular/NotoSerifSC_400Regular.ttf', '900Black/NotoSerifSC_900Black.ttf'],
  '@expo-google-fonts/noto-sans-sc': ['400Regular/NotoSansSC_400Regular.ttf'],
};

/** Where TeX keeps fonts, which the system's list of fonts does not name. */
const texFolders = [
  '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
  '/usr/share/texmf/fonts/opentype/public/fandol',
  '/usr/local/share/texmf/fonts/opentype/public/fandol',
];

function packaged(name: string, files: readonly string[]): string[] {
  try {
    const folder = path.dirname(require.resolve(`${name}/package.json`));
    return files.map((file) => path.join(folder, file)).filter((file) => existsSync(file));
  } catch {
    // Not installed: the system's fonts may do.
    return [];
  }
}

/** Files and folders to look for fonts in, besides the system's own list. `own`: what the operator names, first. */
export const fontPlaces = (own: readonly string[] = []): string[] => [
  ...own,
  ...texFolders.filter((folder) => existsSync(folder)),
  ...Object.entries(packages).flatMap(([name, files]) => packaged(name, files)),
];
