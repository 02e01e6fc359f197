import type { InstructionPhrase } from '@zhitong/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Site } from '../web/site.js';
import { briefPage, documentOf, otherPage, type Page } from './page.js';
import type { Owner, ReadBrief } from './reading.js';
import { langOf } from './paper.js';
import type { PageLanguage } from './texts.js';

type Query = { lang?: unknown; done?: unknown };
type BriefRequest = FastifyRequest<{ Params: { id: string }; Querystring: Query }>;

/** Who may have been entrusted with a task; the page offers the first three. */
const ownersOf = ['secretariat', 'recommender', 'team', 'enterprise'] as const;

/** What the API answers the reader of a page, asked by the very way that a browser's script would go. */
function asReader(server: FastifyInstance, { headers, ip }: FastifyRequest, language: PageLanguage) {
  return async <T>(url: string): Promise<{ status: number; body: T }> => {
    const { statusCode, payload } = await server.inject({
      url,
      remoteAddress: ip,
      headers: {
        'accept-language': langOf(language),
        ...(headers.cookie === undefined ? {} : { cookie: headers.cookie }),
        ...(headers.authorization === undefined ? {} : { authorization: headers.authorization }),
      },
    });
    return { status: statusCode, body: (statusCode < 300 ? JSON.parse(payload) : undefined) as T };
  };
}

const languageIn = ({ lang }: Query): PageLanguage => (lang === 'en' ? 'en' : 'zh');

/**
 * The page on which a brief is read. Its content is in the HTML, so that it can be read before any script has come, and
 * without one. Session and permission are checked by the routes of the API that it asks, and by nothing else.
 */
export function serveBrief(server: FastifyInstance, site: Site): void {
  const shell = () => site.get('brief.html')?.body('identity').toString('utf8');

  const send = (reply: FastifyReply, status: number, page: Page, language: PageLanguage) =>
    reply
      .status(status)
      .type('text/html; charset=utf-8')
      .send(documentOf(shell() ?? '<!--brief-->', page, language));

  server.get('/brief', (_request, reply) => reply.redirect('/', 303));
  server.get('/brief/:id', async (request: BriefRequest, reply) => {
    const language = languageIn(request.query);
    const ask = asReader(server, request, language);
    const id = encodeURIComponent(request.params.id);
    const brief = await ask<ReadBrief>(`/api/briefs/briefs/${id}`);
    if (brief.status === 401) return reply.redirect(`/sign-in?then=${encodeURIComponent(`/brief/${id}`)}`, 303);
    if (brief.status >= 500) return send(reply, 503, otherPage('down', language), language);
    if (brief.status !== 200) return send(reply, 404, otherPage('gone', language), language);
    const isLeader = brief.body.read !== undefined;
    const [unread, offered, ...owners] = await Promise.all([
      isLeader ? ask<ReadBrief[]>('/api/briefs/briefs') : undefined,
      isLeader ? ask<{ phrases: InstructionPhrase[] }>('/api/briefs/phrases') : undefined,
      ...ownersOf.map((role) => (isLeader ? ask<Owner[]>(`/api/colleagues?role=${role}`) : undefined)),
    ]);
    const { done } = request.query;
    const page = briefPage(
      {
        brief: brief.body,
        unread: unread?.body?.filter(({ read }) => read === false).map((one) => one.id),
        owners: owners.flatMap((answer) => answer?.body ?? []),
        phrases: offered?.body?.phrases ?? [],
        done: typeof done === 'string' ? done : undefined,
      },
      language,
    );
    return send(reply, 200, page, language);
  });
}
