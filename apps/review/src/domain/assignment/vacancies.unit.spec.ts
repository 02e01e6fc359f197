import { awaited, confirmed, inviting, scoring } from '../review.fixture.js';
import { emptyPlaces, vacanciesOf } from './vacancies.js';

const seat = (duty: 'member' | 'chair', status: 'invited' | 'accepted' | 'left') => ({ duty, status });
const full = [
  seat('chair', 'accepted'),
  seat('member', 'accepted'),
  seat('member', 'invited'),
  seat('member', 'invited'),
];

describe('what a panel lacks', () => {
  it('nothing while every place is held or offered', () => {
    expect(vacanciesOf(inviting, full)).toEqual({ members: 0, chair: false });
  });

  it('each place that was left without a successor, the chair first', () => {
    const seats = [
      seat('chair', 'left'),
      seat('member', 'left'),
      seat('member', 'accepted'),
      seat('member', 'accepted'),
    ];
    expect(emptyPlaces(vacanciesOf(scoring, seats))).toEqual(['chair', 'member']);
  });

  it('nothing before it was formed and after it ended', () => {
    for (const state of [awaited, confirmed]) expect(vacanciesOf(state, [])).toEqual({ members: 0, chair: false });
  });
});
