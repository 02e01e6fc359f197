import { statfs } from 'node:fs/promises';

/** Room on the disk under a folder, in bytes. */
export interface Room {
  /** What lies there: `data`, `files`. */
  folder: string;
  free: number;
  total: number;
}

/** @param folders by what lies there */
export async function roomsOf(folders: Readonly<Record<string, string>>): Promise<Room[]> {
  const rooms = await Promise.all(
    Object.entries(folders).map(async ([folder, path]) => {
      // A folder that is not there yet has no disk of its own to fill.
      const found = await statfs(path).catch(() => undefined);
      return found ? [{ folder, free: found.bavail * found.bsize, total: found.blocks * found.bsize }] : [];
    }),
  );
  return rooms.flat();
}
