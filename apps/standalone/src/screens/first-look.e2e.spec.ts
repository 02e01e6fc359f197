import { openScreens, type Screens } from './browser.fixture.js';
import { describeInChromium } from './chromium.fixture.js';
import { listen } from './look/wire.js';

describeInChromium('the first look', () => {
  let screens: Screens | undefined;
  beforeAll(async () => {
    screens = await openScreens();
  });
  afterAll(() => screens?.close());

  it('is the page to sign in, in both languages, without a flaw', async () => {
    const person = await screens!.person();
    await person.goTo('/');
    expect(await person.page.locator('h1').textContent()).toBe('登录');
    expect(await person.flawsEverywhere('sign-in')).toEqual([]);
  });

  it('is, for an enterprise, its problems', async () => {
    const person = await screens!.person();
    const errors: string[] = [];
    person.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await person.signIn('enterprise-runhe');
    await person.page.getByRole('heading', { name: '我的问题' }).waitFor();
    await person.page.getByText('还没有提交过问题').waitFor();
    expect(await person.flawsEverywhere('my problems, empty')).toEqual([]);
    // Whether somebody is signed in is asked before: the answer no is an error to the console.
    expect(errors.filter((text) => !text.includes('401'))).toEqual([]);
  });

  it.each([
    ['/sign-up', '企业注册'],
    ['/recovery', '重置密码'],
  ])('leads to %s, without a flaw', async (path, heading) => {
    const person = await screens!.person();
    await person.goTo(path);
    await person.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await person.flawsEverywhere(path)).toEqual([]);
  });

  it.each([
    ['/messages', '消息'],
    ['/account', '我的账号'],
    ['/second-factor', '双因素认证'],
    ['/nothing-here', '没有这个页面，或者您无权查看'],
  ])('shows somebody signed in %s, without a flaw', async (path, heading) => {
    const person = await screens!.signedIn('enterprise-tianmian');
    await person.goTo(path);
    await person.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await person.flawsEverywhere(path)).toEqual([]);
  });

  // A slow line is 400 kbit/s with 0.4 s for each way there and back; what is sent and how often decide on it. The times
  // themselves: npm run screens -- --measure.
  it.each([
    ['/', { requests: 20, kilobytes: 130, roundTrips: 3 }],
    ['/desk', { requests: 20, kilobytes: 130, roundTrips: 3 }],
    ['/board', { requests: 4, kilobytes: 20, roundTrips: 2 }],
  ])('brings %s over a slow line in few and small pieces', async (path, most) => {
    const person = await screens!.person(412);
    const wire = await listen(person.page);
    await person.goTo(path);
    await person.page.locator('h1').first().waitFor();
    await person.quiet();
    const came = wire();
    for (const [what, limit] of Object.entries(most))
      expect({ [what]: came[what as keyof typeof most] <= limit || came }).toEqual({ [what]: true });
  });
});
