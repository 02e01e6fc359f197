import { NotAllowedNow } from '@zhitong/contracts';
import { at, rules, sheetOf } from '../review.fixture.js';
import { allowedSeat } from './allowed.js';
import { declare, invite } from './invite.js';
import { abstain, conflictFound, expire, replace, reportConflict } from './leave.js';
import { sealOf, sealScore } from './seal.js';
import {
  accepted,
  acceptedChair,
  invitation,
  invited,
  invitedChair,
  sealed,
  seatAfter,
  standing,
} from './seat.fixture.js';
import { seat, type SeatFact } from './seat.js';

const { rubric } = rules;
const seal = { seat: 's1', sheet: sheetOf(80), salt: 'salt', rubric };
const types = (facts: readonly { type: string }[]) => facts.map(({ type }) => type);

describe('what a seat allows', () => {
  const leave = ['replace', 'report-conflict'];
  it.each([
    ['invited, while inviting', invited, standing('inviting'), ['declare', ...leave]],
    ['invited late, while others score', invited, standing('scoring', 1), ['declare', ...leave]],
    ['invited for a voided score', invited, standing('scored', 1), ['declare', ...leave]],
    ['accepted, before the others have', accepted, standing('inviting'), ['abstain', ...leave]],
    ['scoring', accepted, standing('scoring', 1), ['seal', 'abstain', ...leave]],
    ['sealed', sealed, standing('scoring', 1), ['report-conflict']],
    ['all in', sealed, standing('scored', 1), ['report-conflict']],
    ['scoring again', sealed, standing('discussing', 2), ['seal', 'discuss', 'abstain', ...leave]],
    ['chair, invited after all scores are in', invitedChair, standing('scored', 1), ['declare', ...leave]],
    ['chair: never scores', acceptedChair, standing('scoring', 1), leave],
    ['chair, all in', acceptedChair, standing('scored', 1), leave],
    ['left', { ...accepted, status: 'left' as const }, standing('scoring', 1), []],
    ['concluded', sealed, standing('notice', 1), []],
    ['cancelled', accepted, standing('cancelled', 1), []],
    ['of a former round', accepted, standing('scoring', 1, 2), []],
  ])('%s', (_what, state, panel, commands) => {
    expect(allowedSeat(state, panel)).toEqual(commands);
  });

  it('is said with every refusal, beside the state', () => {
    try {
      sealScore(seal, invited, standing('inviting'));
      throw new Error('was sealed');
    } catch (error) {
      expect(error).toBeInstanceOf(NotAllowedNow);
      expect(error).toMatchObject({ state: 'invited', allowed: ['declare', 'replace', 'report-conflict'] });
    }
  });
});

describe('an invitation', () => {
  it('waits 48 hours, says why, and tells the expert once', () => {
    expect(invited).toMatchObject({ status: 'invited', answerBy: '2026-03-04T01:00:00.000Z', assigned: '属对口学会' });
    expect(seat.deadlines!(invited)).toEqual([
      { name: 'invitation', due: new Date('2026-03-04T01:00:00Z'), rule: 'invitation@1', start: at },
    ]);
    const [fact] = invite(invitation, { ...invited, status: 'absent' });
    expect(seat.messages!(fact!, invited, 's1')).toMatchObject([{ account: 'a', kind: 'seat.invited' }]);
    expect(invite(invitation, invited)).toEqual([]);
  });

  it('is taken by an expert without a conflict, and waits no longer', () => {
    expect(accepted.status).toBe('accepted');
    expect(seat.deadlines!(accepted)).toEqual([]);
  });

  it('is given up by one who declares a conflict', () => {
    const facts = declare('s1', 'relative', invited, standing('inviting'));
    expect(facts).toMatchObject([
      { type: 'ConflictDeclared', data: { kind: 'relative', source: 'declared', expert: 'a' } },
      { type: 'ExpertReplaced', data: { reason: 'conflict' } },
    ]);
    expect(seatAfter(invited, facts)).toMatchObject({ status: 'left', reason: 'conflict' });
  });

  it('runs out, but not once it was answered, nor when the review is over', () => {
    expect(expire('s1', invited, standing('inviting'))).toMatchObject([{ data: { reason: 'expired' } }]);
    expect(expire('s1', accepted, standing('inviting'))).toEqual([]);
    expect(expire('s1', invited, standing('cancelled'))).toEqual([]);
  });
});

describe('leaving', () => {
  it('by abstention or replacement says which', () => {
    const scoring = standing('scoring', 1);
    expect(abstain('s1', accepted, scoring)).toMatchObject([{ data: { reason: 'abstained' } }]);
    expect(replace('s1', 'overdue', accepted, scoring)).toMatchObject([{ data: { reason: 'overdue' } }]);
    expect(replace('s1', 'declined', invitedChair, standing('inviting'))).toMatchObject([
      { data: { reason: 'declined' } },
    ]);
  });

  it('is too late once the score is sealed, except for a conflict that nobody declared', () => {
    expect(() => replace('s1', 'overdue', sealed, standing('scoring', 1))).toThrow(NotAllowedNow);
    expect(() => abstain('s1', sealed, standing('scoring', 1))).toThrow(NotAllowedNow);
    expect(types(reportConflict('s1', 'reported', sealed, standing('scored', 1)))).toEqual([
      'ConflictDeclared',
      'ExpertReplaced',
    ]);
  });

  it('for a conflict found later happens once', () => {
    const facts = conflictFound('s1', 'same-entity', sealed);
    expect(facts).toMatchObject([{ data: { source: 'found', kind: 'same-entity' } }, { type: 'ExpertReplaced' }]);
    expect(conflictFound('s1', 'same-entity', seatAfter(sealed, facts))).toEqual([]);
  });
});

describe('sealing', () => {
  it('publishes a salted hash and not a point', () => {
    const [fact] = sealScore(seal, accepted, standing('scoring', 1));
    expect(fact).toEqual({
      type: 'ScoreSealed',
      data: {
        problems: ['p1'],
        panel: 'p1',
        round: 1,
        seat: 's1',
        expert: 'a',
        pass: 1,
        hash: sealOf(seal.sheet, 'salt'),
      },
    });
    expect(sealOf(seal.sheet, 'pepper')).not.toBe(sealOf(seal.sheet, 'salt'));
    expect(sealOf(sheetOf(80.5), 'salt')).not.toBe(sealOf(seal.sheet, 'salt'));
  });

  it('gives the same hash for a sheet that a database has put in another order', () => {
    const { criteria, comments, recommends } = seal.sheet;
    const reversed = Object.fromEntries(Object.entries(criteria).reverse());
    expect(JSON.stringify(reversed)).not.toBe(JSON.stringify(criteria));
    expect(sealOf({ recommends, comments, criteria: reversed }, 'salt')).toBe(sealOf(seal.sheet, 'salt'));
  });

  it('happens once in each pass', () => {
    expect(() => sealScore(seal, sealed, standing('scoring', 1))).toThrow(NotAllowedNow);
    expect(sealScore(seal, sealed, standing('discussing', 2))).toMatchObject([{ data: { pass: 2 } }]);
  });

  it('is not for the chair', () => {
    expect(() => sealScore(seal, acceptedChair, standing('scoring', 1))).toThrow(NotAllowedNow);
  });
});

describe('what an expert is told', () => {
  const told = (facts: readonly SeatFact[]) =>
    facts.flatMap((fact) => seat.messages!(fact, seatAfter(accepted, facts), 's1'));
  const lost = [{ account: 'a', kind: 'seat.replaced', params: { seat: 's1' } }];

  it.each([
    ['the invitation ran out', expire('s1', invited, standing('inviting'))],
    ['replaced as overdue', replace('s1', 'overdue', accepted, standing('scoring', 1))],
    ['a conflict was reported', reportConflict('s1', 'employer', accepted, standing('scoring', 1))],
    ['a conflict was found', conflictFound('s1', 'employer', accepted)],
  ])('%s: that the seat is lost, in the same words and no more', (_what, facts) => {
    expect(facts.length).toBeGreaterThan(0);
    expect(told(facts)).toEqual(lost);
  });

  it.each([
    ['declined', replace('s1', 'declined', invited, standing('inviting'))],
    ['abstained', abstain('s1', accepted, standing('scoring', 1))],
    ['declared a conflict', declare('s1', 'employer', invited, standing('inviting'))],
  ])('%s: nothing that the expert did', (_what, facts) => {
    expect(facts.length).toBeGreaterThan(0);
    expect(told(facts)).toEqual([]);
  });
});
