import { writeApi } from '../api/write-api.js';

const help = `npm run openapi [-- --check]
由各服务的路由与字段规则生成 docs/openapi.json 和网页端的类型 · writes docs/openapi.json (OpenAPI 3.1) and the types of the
web app's client from the services' routes and field rules. --check writes nothing and fails when a file is out of date.`;

if (process.argv.includes('--help')) console.log(help);
else {
  const check = process.argv.includes('--check');
  const stale = await writeApi(process.cwd(), check);
  for (const file of stale) console.log(check ? `${file} is not up to date: run npm run openapi` : file);
  if (check && stale.length > 0) process.exitCode = 1;
}
