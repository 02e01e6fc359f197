import { demoPeople } from '@zhitong/gateway/demo';
import type { Cast } from '../cast.js';

const fields = [
  ['agriculture', '210', '416'],
  ['agriculture', '21040', '416'],
  ['engineering', '460', '520'],
  ['engineering', '416', '570'],
  ['forestry', '220', '180'],
  ['animal-husbandry', '230', '23030'],
  ['medicine', '320', '32044'],
  ['engineering', '460', '46020'],
  ['engineering', '530', '430'],
  ['engineering', '520', '52020'],
  ['engineering', '430', '460'],
  ['engineering', '550', '55010'],
  ['agriculture', '210', '460'],
  ['engineering', '520', '110'],
  ['engineering', '470', '460'],
] as const;

/** The library of experts, from the demo's people; one has advised an enterprise for pay, which must be found. */
export async function loadExperts(cast: Cast): Promise<void> {
  const runhe = demoPeople.find(({ id }) => id === 'enterprise-runhe')!.organisation!;
  const experts = demoPeople
    .filter(({ roles }) => roles.includes('expert'))
    .map(({ id, name, roles, organisation }, index) => {
      const [society, ...disciplines] = fields[index]!;
      return {
        id,
        name,
        employer: organisation!.name,
        employerCode: organisation!.creditCode,
        title: index % 2 === 0 ? '研究员' : '副教授',
        level: index % 2 === 0 ? 'senior' : 'associate',
        society,
        disciplines,
        chairs: roles.includes('chair'),
        ...(id === 'expert-02'
          ? { ties: [{ kind: 'consulting', organisation: runhe.creditCode, organisationName: runhe.name }] }
          : {}),
      };
    });
  await cast.clerk().post('/api/review/experts/import', { experts });
}
