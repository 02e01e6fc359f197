import { writeFile } from 'node:fs/promises';
import { crossingsDocument } from '../crossings/document.js';

const help = `npm run crossings
由各服务的判定表生成 docs/crossings.md · writes docs/crossings.md from the tables by which the services decide.`;

if (process.argv.includes('--help')) console.log(help);
else {
  await writeFile('docs/crossings.md', crossingsDocument());
  console.log('docs/crossings.md');
}
