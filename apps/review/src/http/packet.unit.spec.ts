import { dossier, newcomer, scoring, submitter } from '../domain/review.fixture.js';
import { packetOf, unsealedOf } from './packet.js';

const joined = [{ problem: 'p2', number: 'SW2026-0013', organisation: newcomer }];
const packet = (changes: Parameters<typeof dossier>[0]): string =>
  JSON.stringify(packetOf({ ...scoring, dossier: dossier(changes) }));

describe('what experts read', () => {
  it('has the problem in it', () => {
    const seen = packet({});
    for (const shown of ['规模化奶牛场液肥滴灌还田', '滴头堵塞', '≤ 5', '有示范基地']) expect(seen).toContain(shown);
  });

  it('is the same to the byte whoever submitted it, wherever they sit, and whoever joined', () => {
    const other = {
      organisation: newcomer,
      number: 'SW2026-0099',
      region: '654202',
      regiment: '八师',
      recommender: 'r',
      campaign: 'c9',
    };
    expect(packet({ ...other, joined: [{ ...joined[0]!, organisation: submitter }] })).toBe(packet({}));
  });

  it('hides the submitters where the text itself names them', () => {
    const text = (name: string, code: string, number: string) => `${name}（${code}，${number}）的滴头堵塞`;
    const seen = packet({
      title: `${submitter.name}的难题`,
      description: text(submitter.name, submitter.creditCode, 'SW2026-0012'),
      cooperation: { mode: 'transfer', ip: `归${newcomer.name}`, solver: text('', newcomer.creditCode, 'SW2026-0013') },
      joined,
    });
    for (const { name, creditCode } of [submitter, newcomer])
      for (const hidden of [name, creditCode]) expect(seen).not.toContain(hidden);
    expect(seen).not.toMatch(/SW2026/);
    expect(seen).toContain('〔申报单位〕的难题');
  });

  it('has no scores before they are unsealed', () => {
    expect(unsealedOf(scoring)).toBeUndefined();
  });
});
