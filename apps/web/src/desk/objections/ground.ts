import { objectionGroundNames } from '../../rules/index.js';
import { useBilingual } from '../../i18n/index.js';

/** A ground in words; one that nobody knows is shown as it is. */
export function useGroundNames(): (ground: string) => string {
  const inWords = useBilingual();
  return (ground) =>
    ground in objectionGroundNames
      ? inWords(objectionGroundNames[ground as keyof typeof objectionGroundNames])
      : ground;
}
