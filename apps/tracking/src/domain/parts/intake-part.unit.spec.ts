import { ProblemCorrected, ProblemJoinedCorrected, type Organisation } from '@zhitong/contracts';
import { dossier, factsOf, rivalFirm } from '../../testing/sample-facts.js';
import type { IntakeEvent } from './event.js';
import { foldIntake, type IntakePart } from './intake-part.js';

const right: Organisation = { id: 'org-9', name: '奎屯农机有限公司', creditCode: '91512081MA62K0260E' };
const facts = factsOf('p1');
const fold = (...told: { type: string; data: unknown }[]): IntakePart =>
  told.reduce<IntakePart | undefined>(
    (part, fact) => foldIntake(part, { ...fact, at: new Date('2026-03-02T01:00:00Z') } as unknown as IntakeEvent),
    undefined,
  )!;
const corrected = (organisation: Organisation, owner?: string) =>
  ProblemCorrected({ problems: ['p1'], changes: [], reason: '单位有误', dossier: dossier({ organisation }), owner });

describe('what is kept of a problem', () => {
  it('goes to the account of the right organisation, and to nobody where that has none', () => {
    expect(fold(facts.submitted(), corrected(right, 'owner-9'))).toMatchObject({
      submitter: right.creditCode,
      owner: 'owner-9',
    });
    expect(fold(facts.submitted(), corrected(right))).not.toHaveProperty('owner');
    expect(fold(facts.submitted(), corrected(dossier().organisation))).toHaveProperty('owner', 'enterprise-1');
  });

  it('names the right submitter of a problem that joined, and forgets the account of the wrong one', () => {
    const joined = { problem: 'p2', number: 'SW2026-0002', organisation: right };
    const now = (owner?: string) =>
      fold(
        facts.submitted(),
        facts.absorbed('p2', rivalFirm, 'enterprise-2'),
        ProblemJoinedCorrected({
          problems: ['p1'],
          joined,
          title: '并入的问题',
          owner,
          dossier: dossier({ joined: [joined] }),
          reason: '单位有误',
        }),
      ).joined;
    expect(now('owner-9')).toEqual([{ problem: 'p2', creditCode: right.creditCode, owner: 'owner-9' }]);
    expect(now()).toEqual([{ problem: 'p2', creditCode: right.creditCode }]);
  });
});
