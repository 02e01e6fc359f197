import { dossier, newcomer, scoring, submitter } from '../domain/review.fixture.js';
import { packetOf, unsealedOf } from './packet.js';

const joined = [{ problem: 'p2', number: 'SW2026-0013', organisation: newcomer }];
const packet = (changes: Parameters<typeof dossier>[0], masked: readonly string[] = []): string =>
  JSON.stringify(packetOf({ state: { ...scoring, dossier: dossier(changes) }, masked }));

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

  it('hides what the secretariat masked, in every text and however it is written', () => {
    const changes = {
      title: '润禾牌滴头的堵塞',
      description: '由润 禾节水试用，见 WWW.ＲＵＮＨＥ.com',
      indicators: [{ id: 'i1', name: '润禾指数', current: '1', target: '2', unit: '润禾', method: '按润禾·企标' }],
      cooperation: { mode: 'transfer' as const, ip: '归润禾', solver: '去润禾' },
    };
    expect(packet(changes)).toContain('润禾');
    const seen = packet(changes, ['润禾', 'runhe.com']);
    for (const hidden of ['润', '禾', 'ＲＵＮＨＥ', '禾·']) expect(seen).not.toContain(hidden);
    expect(seen).toContain('〔申报单位〕牌滴头的堵塞');
    expect(seen).toContain('WWW.〔申报单位〕');
  });

  it('is the same to the byte for two firms whose names in the text were masked', () => {
    const told = (brand: string, domain: string) => ({
      title: `${brand}牌滴头`,
      background: `${brand}节水（${domain}）已试用；联系 ${brand}-售后。`,
    });
    const one = packet(told('润禾', 'runhe.com'), ['润禾节水', '润禾', 'runhe.com']);
    expect(packet(told('新洲泉', 'xzq.cn'), ['新洲泉', 'xzq.cn', '新洲泉节水'])).toBe(one);
  });

  it('has no scores before they are unsealed', () => {
    expect(unsealedOf({ state: scoring, masked: [] })).toBeUndefined();
  });
});
