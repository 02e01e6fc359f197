import { NotAllowedNow } from './errors.js';
import { notAllowedNow, type Wording } from './wording.js';

const door: Wording<'open' | 'shut', 'open' | 'close' | 'paint'> = {
  thing: { zh: '门', en: 'The door' },
  states: { open: { zh: '开着', en: 'open' }, shut: { zh: '关着', en: 'shut' } },
  commands: {
    open: { zh: '打开', en: 'open it' },
    close: { zh: '关上', en: 'close it' },
    paint: { zh: '刷漆', en: 'paint it' },
  },
};

describe('a command that is not possible now', () => {
  it('is refused in words, and in codes for programs', () => {
    const refusal = notAllowedNow(door, 'open', 'open', ['close', 'paint']);
    expect(refusal).toBeInstanceOf(NotAllowedNow);
    expect(refusal).toMatchObject({
      status: 409,
      command: 'open',
      state: 'open',
      allowed: ['close', 'paint'],
      text: {
        zh: '门现为“开着”，不能打开；现在可以：关上、刷漆',
        en: 'The door is open: it is not possible to open it; possible now: close it, paint it',
      },
    });
  });

  it('says when nothing is possible, and why where it is not the state', () => {
    expect(notAllowedNow(door, 'close', 'shut', [], { zh: '没有钥匙', en: 'There is no key' }).text).toEqual({
      zh: '没有钥匙；现在可以：无',
      en: 'There is no key; possible now: nothing',
    });
  });
});
