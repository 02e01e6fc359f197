import path from 'node:path';
import { beyondOldest } from './built.js';

const help = `npm run browsers
构建好的网页文件里有没有 Chrome 109 还不支持的写法 · fails when the built scripts and style sheets use what Chrome 109 lacks.`;

if (process.argv.includes('--help')) console.log(help);
else {
  const { files, found } = beyondOldest(path.resolve('apps/web/dist/site/assets'));
  for (const line of found) console.error(line);
  console.log(`${files} built files, ${found.length} use(s) of what Chrome 109 lacks`);
  if (files === 0 || found.length > 0) process.exitCode = 1;
}
