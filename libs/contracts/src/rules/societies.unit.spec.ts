import { divisions, regiments } from './divisions.js';
import { disciplines, isDiscipline } from './disciplines.js';
import { inBranches, industrySections } from './industries.js';
import { societyOf, societyOfDiscipline } from './societies.js';

describe('the society of a problem', () => {
  it.each([
    ['310', 'medicine'],
    ['32024', 'medicine'],
    ['360', 'medicine'],
    ['220', 'forestry'],
    ['23020', 'animal-husbandry'],
    ['210', 'agriculture'],
    ['240', 'agriculture'],
    ['410', 'engineering'],
    ['5201040', 'engineering'],
    ['620', 'engineering'],
    ['630', undefined],
    ['150', undefined],
  ])('%s goes to %s', (code, society) => {
    expect(societyOfDiscipline(code)).toBe(society);
  });

  it('is that of the first discipline that has one', () => {
    expect(societyOf(['180', '220', '460'])).toBe('forestry');
    expect(societyOf(['110', '790'])).toBe('engineering');
  });
});

describe('code lists', () => {
  it('have 62 disciplines and 20 sections of industry, each code once', () => {
    expect(Object.keys(disciplines)).toHaveLength(62);
    expect(industrySections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    const codes = [...divisions, ...regiments].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('know branches of a discipline by their length', () => {
    expect(['460', '46020', '4602015'].every(isDiscipline)).toBe(true);
    expect(['46', '4602', '46020153', '999', 'toString'].some(isDiscipline)).toBe(false);
  });

  it('take a code into a scope by its branch; an empty scope takes everything', () => {
    expect(inBranches('C3562', ['A', 'C35'])).toBe(true);
    expect(inBranches('C3562', ['C36'])).toBe(false);
    expect(inBranches('C3562', [])).toBe(true);
  });
});
