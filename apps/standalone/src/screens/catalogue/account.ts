import { away, press, type Screen, type Who } from './screen.js';

const me: Who = { login: 'enterprise-tianmian', role: 'enterprise' };

/** A link that nobody got. */
const noLink = (route: string): Screen => ({ name: `link${route.replace('/', '-')}`, route, at: route, error: {} });

/** Coming in, and the own account. */
export const account: readonly Screen[] = [
  { name: 'sign-in', route: '/sign-in', at: '/sign-in', filled: {}, error: { then: press('登录') } },
  { name: 'sign-up', route: '/sign-up', at: '/sign-up', filled: {}, error: { then: press(/^注册/) } },
  { name: 'recovery', route: '/recovery', at: '/recovery', filled: {} },
  ...['/task', '/invitation', '/setup', '/email'].map(noLink),
  { name: 'farewell', route: '/farewell', at: '/farewell', filled: {} },
  { name: 'account', route: '/account', at: '/account', as: me, filled: {} },
  {
    ...{ name: 'profile', route: '/account/profile', at: '/account/profile', as: me, filled: {} },
    error: {
      then: async (page) => {
        await page.getByLabel('手机号').fill('123');
        await press('保存')(page);
      },
    },
  },
  {
    ...{ name: 'password', route: '/account/password', at: '/account/password', as: me, filled: {} },
    error: { then: press('修改密码') },
  },
  { name: 'sessions', route: '/account/sessions', at: '/account/sessions', as: me, filled: {}, error: away },
  {
    ...{ name: 'tokens', route: '/account/tokens', at: '/account/tokens', as: me, filled: {} },
    error: { then: press('新建令牌') },
  },
  { name: 'messages', route: '/messages', at: '/messages', as: me, empty: {}, filled: {}, error: away },
  { name: 'leave', route: '/leave', at: '/leave', as: me, filled: {}, error: away },
  {
    ...{ name: 'second-factor', route: '/second-factor', at: '/second-factor', as: me, filled: {} },
    error: { then: press('开始设置') },
  },
  { name: 'not-here', route: '*', at: '/nothing-here', as: me, filled: {} },
];
