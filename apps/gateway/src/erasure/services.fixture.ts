import { serviceBehind } from '../proxy/behind.fixture.js';

const services = ['intake', 'review', 'research', 'briefs'] as const;

/** Who asks, as the token says; that it is a good one is looked at elsewhere. */
const callerOf = (authorization = ''): { sub?: string; role?: string } =>
  JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString()) as object;

/**
 * The services behind the gateway, as far as one person's data go: each says what it is told to say, to whom it may. Like
 * them it knows nobody to others (libs/service/src/personal).
 */
export async function personalServicesBehind() {
  const said = { duties: [] as object[], kept: [] as object[], erasedAt: null as string | null };
  const behind = await serviceBehind(({ url, headers }) => {
    const { sub, role = '' } = callerOf(headers.authorization);
    const ofStanding = url.endsWith('/standing');
    const others = ofStanding ? ['administrator', 'auditor'] : ['administrator'];
    if (url.split('/')[2] !== sub && !others.includes(role)) return { status: 404 };
    const standing = role === 'auditor' ? { ...said, duties: [] } : said;
    return {
      body: JSON.stringify(ofStanding ? standing : { account: 'somebody', records: { contact: [{ name: '王企业' }] } }),
    };
  });
  return {
    said,
    behind,
    serviceUrls: Object.fromEntries(services.map((service) => [service, behind.url])),
  };
}
