import { deviceOf } from './device.js';

describe('a device in a list of sessions', () => {
  it.each([
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36', 'Chrome · Android'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/109.0 Safari/537.36 Edg/109.0',
      'Edge · Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1 MicroMessenger/8.0',
      '微信 WeChat · iOS',
    ],
    ['curl/8.5.0', 'curl'],
  ])('is called by browser and system: %s', (agent, name) => {
    expect(deviceOf(agent)).toBe(name);
  });

  it('has no name where it says nothing', () => {
    expect([deviceOf(null), deviceOf('')]).toEqual([undefined, undefined]);
  });
});
