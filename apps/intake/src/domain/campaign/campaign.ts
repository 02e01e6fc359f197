import {
  CampaignClosed,
  CampaignOpened,
  checkCampaign,
  FieldsInvalid,
  intakeTopic,
  impossible,
  notAllowedNow,
  type FieldProblem,
  type Text,
  type Wording,
} from '@zhitong/contracts';
import { aggregate, type DataOf, type FactOf } from '@zhitong/events';

export type CampaignFact = FactOf<typeof CampaignOpened> | FactOf<typeof CampaignClosed>;

export interface CampaignState extends Omit<DataOf<typeof CampaignOpened>, 'problems'> {
  status: 'absent' | 'open' | 'closed';
}

const initialCampaign: CampaignState = {
  status: 'absent',
  campaign: '',
  title: '',
  opensAt: '',
  closesAt: '',
  kinds: [],
  industries: [],
  disciplines: [],
  quotas: {},
  formVersion: 1,
};

export const campaignWording: Wording<CampaignState['status'], 'close'> = {
  thing: { zh: '征集批次', en: 'The campaign' },
  states: {
    absent: { zh: '不存在', en: 'absent' },
    open: { zh: '征集中', en: 'open' },
    closed: { zh: '已截止', en: 'closed' },
  },
  commands: { close: { zh: '截止', en: 'close it' } },
};

const utc = (time: string) => new Date(time).toISOString();

/** A campaign that could take nothing in any more is a slip of the pen. */
const checkAhead = (closesAt: string, at: Date): FieldProblem[] =>
  Date.parse(closesAt) > at.getTime()
    ? []
    : [
        {
          field: 'closesAt',
          code: 'campaign-window-passed',
          message: { zh: '截止时间应晚于现在', en: 'The closing time must lie ahead' },
        },
      ];

/** Opens a campaign (征集批次). Its window may lie ahead; problems can be submitted within it. */
export function open(command: Omit<CampaignState, 'status'>, at: Date, _state: CampaignState): CampaignFact[] {
  const order = checkCampaign(command);
  const wrong = order.length > 0 ? order : checkAhead(command.closesAt, at);
  if (wrong.length > 0) throw new FieldsInvalid(wrong);
  return [CampaignOpened({ ...command, problems: [], opensAt: utc(command.opensAt), closesAt: utc(command.closesAt) })];
}

/** Whether it can be closed now, or why not. */
export const mayClose = (status: CampaignState['status']): true | Text =>
  status === 'open' || impossible(campaignWording, 'close', status);

/** Closes it before its time. */
export function close(state: CampaignState): CampaignFact[] {
  if (state.status !== 'open') throw notAllowedNow(campaignWording, 'close', state.status, []);
  return [CampaignClosed({ problems: [], campaign: state.campaign })];
}

/** The window has ended. Says nothing of a campaign that was closed before. */
export const windowEnded = (state: CampaignState): CampaignFact[] => (state.status === 'open' ? close(state) : []);

/** A collection of problems with a window, a scope and quotas. Key: the campaign's id. */
export const campaign = aggregate({
  table: 'campaign',
  topic: intakeTopic,
  initial: initialCampaign,
  evolve(state: CampaignState, fact: CampaignFact): CampaignState {
    switch (fact.type) {
      case 'CampaignOpened': {
        const { problems: _, ...opened } = fact.data;
        return { ...opened, status: 'open' };
      }
      case 'CampaignClosed':
        return { ...state, status: 'closed' };
      default:
        return state;
    }
  },
  columns: ({ status, title, opensAt, closesAt }) => ({
    status,
    title,
    opens_at: opensAt === '' ? null : new Date(opensAt),
    closes_at: closesAt === '' ? null : new Date(closesAt),
  }),
  deadlines: ({ status, opensAt, closesAt }) =>
    status === 'open' ? [{ name: 'window', due: new Date(closesAt), rule: 'window@1', start: new Date(opensAt) }] : [],
});
