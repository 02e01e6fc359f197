import { Forbidden, NotAllowedNow } from '@zhitong/contracts';
import {
  after,
  clearedBy,
  drafted,
  from,
  hash,
  manuscript,
  number,
  proofreadBy,
  signedBy,
  type Step,
} from './brief.fixture.js';
import { signOff } from './check.js';
import { may } from './may.js';
import { revise } from './write.js';

const revisedBy =
  (author: string, body = manuscript.body): Step =>
  (state) =>
    revise({ brief: 'b1', author, manuscript: { ...manuscript, body } }, state);

describe('the checks of a brief', () => {
  const proofread = after(drafted(), proofreadBy('editor-2'));
  const cleared = from(proofread, clearedBy('clerk'));

  it('are those of four different people', () => {
    expect(() => proofreadBy('editor')(after(drafted()))).toThrow(Forbidden);
    for (const by of ['editor', 'editor-2']) expect(() => clearedBy(by)(proofread)).toThrow(Forbidden);
    for (const by of ['editor', 'editor-2', 'clerk']) expect(() => signedBy(by)(cleared)).toThrow(Forbidden);
    expect(from(cleared, signedBy('approver')).status).toBe('approved');
  });

  it('are nobody’s who may not pass it, neither to send it back', () => {
    expect(() => proofreadBy('editor', '自己退回')(after(drafted()))).toThrow(Forbidden);
    expect(() => signedBy('clerk', '退回修改')(cleared)).toThrow(Forbidden);
  });

  it('are not made by who wrote an earlier version of the text', () => {
    const rewritten = after(drafted(), proofreadBy('editor-2', '请改写建议部分'), revisedBy('editor-2'));
    expect(rewritten).toMatchObject({ author: 'editor-2', writers: ['editor', 'editor-2'] });
    for (const by of ['editor', 'editor-2']) expect(() => proofreadBy(by)(rewritten)).toThrow(Forbidden);
    expect(from(rewritten, proofreadBy('editor-3')).proofreader).toBe('editor-3');
  });

  it('can be made at another stage in the next round, for they start anew', () => {
    const again = after(
      drafted(),
      proofreadBy('x'),
      clearedBy('clerk', '请修改'),
      revisedBy('editor'),
      proofreadBy('y'),
    );
    expect(from(again, clearedBy('x')).clearer).toBe('x');
  });

  it('hold for one text: another one is not signed', () => {
    const other: Step = (state) => signOff({ brief: 'b1', by: 'approver', number, hash: 'sha256:other' }, state);
    expect(() => other(cleared)).toThrow(NotAllowedNow);
    expect(signOff({ brief: 'b1', by: 'approver', number, hash }, cleared)).toMatchObject([
      { type: 'BriefApproved', data: { hash, number } },
    ]);
  });

  it('give no number to what goes back', () => {
    const back = from(cleared, signedBy('approver', '请压缩篇幅'));
    expect(back).toMatchObject({ status: 'returned', returned: { stage: 'sign-off', reason: '请压缩篇幅' } });
    expect(back).not.toHaveProperty('number');
  });
});

describe('what somebody may do with a brief', () => {
  it('is said beforehand as it will be decided', () => {
    const state = after(drafted());
    expect(may(['proofread', 'clear'], 'editor-2', state)).toEqual({
      proofread: true,
      clear: {
        zh: '专报现为“待核稿”，不能保密审查',
        en: 'The brief is waiting for proofreading: it is not possible to check its confidentiality',
      },
    });
    expect(may(['proofread'], 'editor', state).proofread).toMatchObject({
      en: expect.stringContaining('different people'),
    });
  });
});
