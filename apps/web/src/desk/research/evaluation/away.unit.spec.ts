import type { Topic } from '../../../research/topic.js';
import type { Bid } from '../bids/sentence.js';
import { awayFrom } from './away.js';

const topic = {
  dossier: { organisation: { creditCode: 'firm' }, joined: [{ organisation: { creditCode: 'joined' } }] },
} as unknown as Topic;
const bids = [
  { lead: 'lead-1', team: { creditCode: 'team' }, partners: [{ creditCode: 'partner' }] },
] as unknown as Bid[];
const of = (employerCode: string, id = 'expert-1') =>
  awayFrom({ id, employer: { name: '', creditCode: employerCode } }, topic, bids);

describe('an expert who may not judge bids', () => {
  it('belongs to an enterprise that submitted, alone or joined', () => {
    expect([of('firm'), of('joined')]).toEqual(['submitter', 'submitter']);
  });

  it('belongs to a team or its partner, or leads a bid', () => {
    expect([of('team'), of('partner'), of('elsewhere', 'lead-1')]).toEqual(['bidder', 'bidder', 'bidder']);
    expect(of('elsewhere')).toBeUndefined();
  });
});
