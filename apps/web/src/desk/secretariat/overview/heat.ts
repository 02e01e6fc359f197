/** Where problems come from: a count per section of industries and place, and how strongly a cell is tinted (0 to 3). */
export interface Heat {
  industries: string[];
  regions: string[];
  count(industry: string, region: string): number;
  tint(industry: string, region: string): 0 | 1 | 2 | 3;
  most: { industry: string; region: string; n: number } | undefined;
}

export function heatOf(rows: readonly { industry: string; region: string }[]): Heat {
  const counts = new Map<string, number>();
  const [byIndustry, byRegion] = [new Map<string, number>(), new Map<string, number>()];
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { industry, region } of rows) {
    const section = industry.slice(0, 1);
    add(counts, `${section} ${region}`);
    add(byIndustry, section);
    add(byRegion, region);
  }
  const largestFirst = (map: Map<string, number>) =>
    [...map].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([key]) => key);
  const top = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b))[0];
  const [industry = '', region = ''] = top?.[0].split(' ') ?? [];
  const count = (one: string, place: string) => counts.get(`${one} ${place}`) ?? 0;
  return {
    industries: largestFirst(byIndustry),
    regions: largestFirst(byRegion),
    count,
    tint: (one, place) => (top === undefined ? 0 : (Math.ceil((count(one, place) / top[1]) * 3) as 0 | 1 | 2 | 3)),
    most: top && { industry, region, n: top[1] },
  };
}
