/** A page that shows all pictures: a line for each screen and state, Chinese and English, wide and narrow. */
export function indexOf(names: readonly string[]): string {
  const lines = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const line = name.replace(/-(?:zh|en)-\d+\.webp$/, '');
    lines.set(line, [...(lines.get(line) ?? []), name]);
  }
  const rows = [...lines].map(
    ([line, pictures]) =>
      `<h2>${line}</h2><p>${pictures.map((name) => `<a href="${name}"><img src="${name}" alt="${name}" loading="lazy"></a>`).join(' ')}</p>`,
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>智通 · 界面</title>
<style>body{font-family:sans-serif;margin:24px}img{max-inline-size:360px;max-block-size:420px;border:1px solid #ccc;vertical-align:top}</style>
<h1>智通 · 界面</h1>${rows.join('\n')}</html>\n`;
}
