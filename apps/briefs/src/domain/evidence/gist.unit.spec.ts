import { exampleSubmission } from '@zhitong/contracts';
import { evidenceGist } from './gist.js';
import { evidenceName } from './names.js';

const statistics = { count: 5, mean: 84.6, median: 85, deviation: 3, range: 8, recommending: 5 };

describe('what a fact says that can be cited', () => {
  it('is the figures that a statement can rest on', () => {
    expect(evidenceGist('ReviewConfirmed', { statistics }).zh).toBe('均分 84.6，5 人中 5 人建议立题');
    const [first] = exampleSubmission.indicators;
    const { zh } = evidenceGist('ProblemSubmitted', { dossier: exampleSubmission });
    expect(zh).toContain(`${first!.name} ${first!.current} → ${first!.target} ${first!.unit}`);
    const row = { ...first!, measured: '4.5', met: true };
    expect(evidenceGist('TopicAccepted', { results: [row, { ...row, met: false }] }).en).toMatch(
      /^1 of 2 indicators met/,
    );
  });

  it('is nothing for what nobody here knows, which still has a name', () => {
    expect(evidenceGist('SomethingNew', {})).toEqual({ zh: '', en: '' });
    expect(evidenceName('SomethingNew').zh).toBe('业务记录');
  });
});
