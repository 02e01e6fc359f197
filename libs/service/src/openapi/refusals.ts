import type { RouteAnswers } from './answers.js';
import type { Route } from './routes.js';

/** What each status means, for readers of the document. */
const meanings: Readonly<Record<number, string>> = {
  400: '请求无法读取 · cannot be read',
  401: '未登录或登录已失效 · not signed in',
  403: '没有权限 · not permitted',
  404: '不存在，或者无权查看 · not there, or not for the caller to see',
  405: '不支持的方法 · method not supported',
  408: '请求未在规定时间内发完 · the request did not arrive in time',
  409: '现在不能这样做 · not possible now',
  410: '链接已失效 · the link has expired',
  412: '已被他人修改 · changed meanwhile',
  413: '内容太大 · too large',
  415: '格式不支持 · unsupported format',
  416: '请求的范围超出文件 · the range lies outside the file',
  422: '字段不符合要求，逐一列出 · fields are wrong, each is named',
  429: '请求过于频繁 · too many requests',
  431: '网址或请求头太长 · address or header too long',
  503: '服务暂时不可用 · not available for a moment',
};

/** The statuses with which a route may refuse. */
export function refusalsOf({ command, params, body, query, queryNames, method, answers }: Route): number[] {
  const changes = method !== 'get';
  const reads = body !== undefined || query !== undefined || queryNames.length > 0 || changes || command !== undefined;
  return [
    ...new Set([
      400,
      ...(command === undefined ? [] : [401, 403]),
      ...(params.length > 0 || changes ? [404] : []),
      ...(changes ? [408, 409, 412, 413, 415] : []),
      ...(reads ? [422] : []),
      429,
      431,
      503,
      ...(answers?.refuses ?? []),
    ]),
  ].sort((a, b) => a - b);
}

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** References to the shared descriptions of refusals; a description of its own where a route excuses itself by a page. */
export const problemResponses = (route: Route) =>
  Object.fromEntries(refusalsOf(route).map((status) => [String(status), refusalOf(status, route.answers)]));

function refusalOf(status: number, { excuses = [], media = [] }: Partial<RouteAnswers> = {}): object {
  if (!excuses.includes(status)) return { $ref: `#/components/responses/${status}` };
  return {
    description: meanings[status],
    content: { ...problem, ...Object.fromEntries(media.map((type) => [type, {}])) },
  };
}

/** The shared descriptions themselves. */
export const refusalComponents = () =>
  Object.fromEntries(
    Object.entries(meanings).map(([status, description]) => [status, { description, content: problem }]),
  );
