import type { Text } from '@zhitong/contracts';

/** A span of time in the unit that a person would use. */
export function howLong(seconds: number): Text {
  if (seconds < 120) return { zh: `${seconds} 秒`, en: `${seconds} s` };
  if (seconds < 2 * 3_600) return { zh: `${Math.floor(seconds / 60)} 分钟`, en: `${Math.floor(seconds / 60)} min` };
  if (seconds < 2 * 86_400)
    return { zh: `${Math.floor(seconds / 3_600)} 小时`, en: `${Math.floor(seconds / 3_600)} h` };
  return { zh: `${Math.floor(seconds / 86_400)} 天`, en: `${Math.floor(seconds / 86_400)} days` };
}

/** Bytes in the unit that a person would use. */
export function howMuch(bytes: number): Text {
  const gib = bytes / 1024 ** 3;
  const text = gib >= 1 ? `${gib.toFixed(1)} GB` : `${Math.round(bytes / 1024 ** 2)} MB`;
  return { zh: text, en: text };
}
