import { industrySections } from '@zhitong/contracts/rules';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/index.js';
import { useBilingual, useTexts } from '../../../i18n/index.js';
import { useNames } from '../../../problem/names.js';
import { heatOf } from './heat.js';
import { overviewTexts } from './texts.js';

const size = 200;
const pages = 50;

/** Industry and place of every problem, page by page. */
const useOrigins = () =>
  useQuery({
    queryKey: ['/api/intake/problems', 'origins'] as const,
    queryFn: async ({ signal }) => {
      const found: { industry: string; region: string }[] = [];
      for (let page = 1; page <= pages; page += 1) {
        const { body } = await call('get', '/api/intake/problems', { query: { page, size }, signal });
        found.push(...body.items);
        if (found.length >= body.total || body.items.length === 0) break;
      }
      return found;
    },
    staleTime: 60_000,
  });

/** Industries by places: a table whose cells are tinted; the number stands in each, so colour tells nothing alone. */
export function HeatMap() {
  const t = useTexts(overviewTexts);
  const names = useNames();
  const inWords = useBilingual();
  const { data } = useOrigins();
  if (!data || data.length === 0) return null;
  const heat = heatOf(data);
  const section = (code: string) => {
    const known = industrySections.find((one) => one.code === code);
    return known ? `${code} ${inWords(known.name)}` : code;
  };
  const { most } = heat;
  return (
    <section className="section sheet sheet--padded">
      <h2>{most && t.heat({ n: most.n, industry: section(most.industry), region: names.place(most.region) })}</h2>
      <div className="table-region" role="region" aria-label={t.heatCaption} tabIndex={0}>
        <table className="table heat">
          <caption className="unseen">{t.heatCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.industry}</th>
              {heat.regions.map((region) => (
                <th key={region} scope="col" className="number">
                  {names.place(region)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.industries.map((industry) => (
              <tr key={industry}>
                <th scope="row">{section(industry)}</th>
                {heat.regions.map((region) => (
                  <td key={region} className={`number heat__${heat.tint(industry, region)}`}>
                    {heat.count(industry, region)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
