/** Signs that turn the direction of writing, so that `gpj.exe` can be shown as `exe.jpg`, and what is not seen at all. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const longest = 120;

/**
 * The name of a file as people may read it: the last part of a path, without what cannot be seen. It never becomes part
 * of a path of ours.
 */
export function fileNameOf(claimed: string): string {
  const last = claimed.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const shown = last.replace(unseen, '').trim();
  const name = shown.replace(/^\.+$/, '');
  if (name.length <= longest) return name === '' ? '未命名' : name;
  const extension = extensionOf(name);
  return extension === '' || extension.length > 10
    ? name.slice(0, longest)
    : `${name.slice(0, longest - extension.length - 2)}….${extension}`;
}

/** In lower case, without the dot; '' where there is none. */
export const extensionOf = (name: string): string => /\.([^.\s]{1,20})$/.exec(name)?.[1]?.toLowerCase() ?? '';
