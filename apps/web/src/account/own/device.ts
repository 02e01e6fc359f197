const systems: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];
const browsers: readonly [RegExp, string][] = [
  [/MicroMessenger\//, '微信 WeChat'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const named = (names: readonly [RegExp, string][], agent: string) => names.find(([looks]) => looks.test(agent))?.[1];

/** What somebody recognises a browser by, from what it says of itself; undefined where it says nothing known. */
export function deviceOf(agent: string | null): string | undefined {
  const [browser, system] = [named(browsers, agent ?? ''), named(systems, agent ?? '')];
  return browser === undefined && system === undefined
    ? agent?.split('/')[0]?.slice(0, 30) || undefined
    : [browser, system].filter((part) => part !== undefined).join(' · ');
}
