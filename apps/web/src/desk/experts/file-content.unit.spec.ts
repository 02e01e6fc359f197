import { contentOf, fileOf } from './file-content.js';

const expert = {
  id: 'expert-1',
  name: '王建国',
  employer: { name: '石河子大学', creditCode: '12650000457601086Q' },
  title: '教授',
  level: 'senior',
  society: 'engineering',
  disciplines: ['460', '416'],
  reviewsThisYear: 2,
  ties: [
    {
      kind: 'consulting',
      organisation: '91654203M00010006G',
      organisationName: '润禾',
      until: '2024-06-30T16:00:00.000Z',
    },
  ],
  chairs: true,
  active: true,
  version: 1,
  load: 2,
  may: {},
} as const;

describe('a file in the form', () => {
  it('goes back as it came, its days being days of Beijing', () => {
    const content = contentOf({ ...expert, disciplines: [...expert.disciplines], ties: [...expert.ties] });
    expect(content).toMatchObject({ disciplines: '460 416', ties: [{ since: '', until: '2024-07-01' }] });
    expect(fileOf(content)).toEqual({
      name: '王建国',
      employer: '石河子大学',
      employerCode: '12650000457601086Q',
      title: '教授',
      level: 'senior',
      society: 'engineering',
      disciplines: ['460', '416'],
      reviewsThisYear: 2,
      chairs: true,
      ties: [
        {
          kind: 'consulting',
          organisation: '91654203M00010006G',
          organisationName: '润禾',
          until: '2024-07-01T00:00:00+08:00',
        },
      ],
    });
  });

  it('may be empty: the server says what is missing', () => {
    expect(fileOf({})).toEqual({ disciplines: [], ties: [] });
  });
});
