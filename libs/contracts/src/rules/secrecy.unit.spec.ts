import fc from 'fast-check';
import { secrecyLevels, secrecyMarking, secrecyWarnings, secrecyWords } from './secrecy.js';

describe('secrecy markings', () => {
  it.each([
    ['机密', '机密', 1],
    ['  秘密  ', '秘密', 1],
    ['绝　密', '绝密', 1],
    ['关于滴灌带的说明\n机密\n正文', '机密', 2],
    ['第一行\r\n第二行\r\n【绝密】', '绝密', 3],
    ['密级：秘密', '秘密', 1],
    ['机密★10年', '机密', 1],
    ['机密 ★ 10 年', '机密', 1],
    ['附件一　机密★长期', '机密', 1],
    ['绝密★', '绝密', 1],
    ['秘密☆５年', '秘密', 1],
    ['机密10年', '机密', 1],
    ['秘密 6个月', '秘密', 1],
    ['绝密长期', '绝密', 1],
    ['本表密级为机密20年，不得外传', '机密', 1],
    ['機密★1年', '机密', 1],
    ['机\u200b密★1年', '机密', 1],
    ['# 机密', '机密', 1],
  ])('finds %j', (text, marking, line) => {
    expect(secrecyMarking(text)).toEqual({ marking, line });
  });

  it.each([
    '本公司与供应商签有保密协议，涉及商业秘密的参数另行约定',
    '员工须保守秘密，违者承担责任',
    '商业秘密3年内不得披露',
    '保守秘密10年是合同的约定',
    '机密性、完整性、可用性是信息安全的三个目标',
    '绝密飞行',
    '秘密武器并不存在',
    '',
    '★ 重点问题',
    '公开★10年',
  ])('lets running text pass: %j', (text) => {
    expect(secrecyMarking(text)).toBeUndefined();
  });

  it.each([
    ['ornament', '#*'.repeat(200_000)],
    ['brackets', '（!('.repeat(200_000)],
    ['blanks behind the word', `秘密${' '.repeat(400_000)}x`],
    ['lines', '密\n'.repeat(200_000)],
    ['digits', `机密${'1'.repeat(400_000)}`],
  ])('is done at once with any amount of %s', (_what, text) => {
    // The own time of this process: a machine that is busy with other things makes nothing slower here.
    const start = process.cpuUsage();
    expect(secrecyMarking(text)).toBeUndefined();
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
  });

  it('finds a marking behind any amount of ornament', () => {
    const rule = '—'.repeat(1_000);
    expect(secrecyMarking(`${rule}机密${rule}`)).toEqual({ marking: '机密', line: 1 });
    expect(secrecyMarking(`${'　'.repeat(1_000)}绝密${' '.repeat(1_000)}★`)).toEqual({ marking: '绝密', line: 1 });
  });

  it('warns of the words in running text', () => {
    expect(secrecyWords('涉及商业秘密，机密性要求高，秘密不外传')).toEqual(['秘密', '机密']);
    expect(secrecyWords('普通文字')).toEqual([]);
  });

  it('warn at the fields that have them; a marking is no matter of warning', () => {
    const request = {
      title: '普通文字',
      cooperation: { ip: '签订保密协议，保护商业秘密', solver: '绝密' },
      indicators: [{ name: '漏率' }, { name: '机密性与秘密性' }],
    };
    expect(secrecyWarnings(request)).toEqual([
      {
        field: 'cooperation.ip',
        code: 'secrecy-words',
        message: {
          zh: '文中出现“秘密”，请确认不涉及国家秘密',
          en: 'mentions 秘密: please make sure that it contains no state secret',
        },
      },
      expect.objectContaining({
        field: 'indicators.1.name',
        message: expect.objectContaining({ zh: '文中出现“机密”、“秘密”，请确认不涉及国家秘密' }),
      }),
    ]);
  });

  it('finds a marking on its own line in any text around it', () => {
    const harmless = fc
      .array(fc.constantFrom('土壤盐碱化', '滴灌', '商业秘密', '保密协议', '机密性'), { maxLength: 4 })
      .map((p) => p.join('的'));
    fc.assert(
      fc.property(fc.array(harmless), fc.array(harmless), fc.constantFrom(...secrecyLevels), (before, after, level) => {
        expect(secrecyMarking([...before, ...after].join('\n'))).toBeUndefined();
        expect(secrecyMarking([...before, level, ...after].join('\n'))).toEqual({
          marking: level,
          line: before.length + 1,
        });
      }),
    );
  });
});
