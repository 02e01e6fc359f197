import { serviceBehind } from '../proxy/behind.fixture.js';

const services = ['intake', 'review', 'research', 'briefs'] as const;

/** The services behind the gateway, as far as one person's data go: each says what it is told to say. */
export async function personalServicesBehind() {
  const said = { duties: [] as object[], kept: [] as object[], erasedAt: null as string | null };
  const behind = await serviceBehind(({ url }) => ({
    body: JSON.stringify(
      url.endsWith('/standing') ? said : { account: 'somebody', records: { contact: [{ name: '王企业' }] } },
    ),
  }));
  return {
    said,
    behind,
    serviceUrls: Object.fromEntries(services.map((service) => [service, behind.url])),
  };
}
