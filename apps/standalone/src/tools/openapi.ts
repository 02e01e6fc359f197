import { writeFile } from 'node:fs/promises';
import { apiDocument } from '../api/api-document.js';

const help = `npm run openapi
由各服务的路由与字段规则生成 docs/openapi.json（OpenAPI 3.1）· writes docs/openapi.json from the services' routes and rules.`;

if (process.argv.includes('--help')) console.log(help);
else {
  await writeFile('docs/openapi.json', `${JSON.stringify(apiDocument(), null, 1)}\n`);
  console.log('docs/openapi.json');
}
