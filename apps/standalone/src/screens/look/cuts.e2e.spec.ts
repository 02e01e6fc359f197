import type { Browser, Page } from 'playwright-core';
import { describeInChromium } from '../chromium.fixture.js';
import { openChromium } from './chromium.js';
import { cuts } from './cuts.js';

describeInChromium('what is cut or lies upon something else', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  });
  afterAll(() => browser.close());

  const flawsOf = async (html: string) => {
    await page.setContent(`<!doctype html><html lang="zh-CN"><body style="margin:0">${html}</body></html>`);
    return page.evaluate(cuts);
  };
  const long = '关键部件依赖进口，本地工况数据缺乏，一季更换两次。';

  it.each([
    ['a page that has to be scrolled sideways', `<p style="width:400px">宽</p>`, 'wider than the screen'],
    ['a line behind an edge', `<p style="width:90px;overflow:hidden;white-space:nowrap">${long}</p>`, 'text is cut'],
    [
      'an ellipsis',
      `<p style="width:90px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${long}</p>`,
      'text is cut',
    ],
    ['lines below an edge', `<div style="height:30px;overflow:hidden"><p>${long}${long}</p></div>`, 'text is cut'],
    ['text on text', `<p>${long}</p><p style="margin-top:-38px">${long}</p>`, 'text on text'],
    [
      'two controls at one spot',
      `<a href="#a">甲甲甲</a><button style="position:relative;left:-20px">乙</button>`,
      'controls overlap',
    ],
  ])('is found: %s', async (_, html, flaw) => {
    expect((await flawsOf(html)).join()).toContain(flaw);
  });

  it('is not what scrolls, sticks, is folded, or is said to screen readers only', async () => {
    const fine = `
      <div style="overflow:auto;height:40px"><table><tr><td style="min-width:600px">${long}</td></tr></table></div>
      <span style="position:absolute;width:1px;height:1px;overflow:hidden">只读给听的人</span>
      <details><summary>折起</summary><p>${long.repeat(4)}</p></details><p>${long}</p><button>甲</button>
      <div style="position:fixed;bottom:0;inset-inline:0;height:560px"><button>存好</button>${long}</div>
      <label><input type="radio"> 选项</label><a href="#x">连着 <b>的字</b></a>`;
    expect(await flawsOf(fine)).toEqual([]);
  });

  it('is, in a question, only what the question shows', async () => {
    const behind = `<p style="width:90px;overflow:hidden;white-space:nowrap">${long}</p>`;
    const html = `${behind}<dialog id="d"><p>再看一遍</p><button>提交</button></dialog>`;
    await flawsOf(html);
    await page.evaluate(`document.getElementById('d').showModal()`);
    expect(await page.evaluate(cuts)).toEqual([]);
  });
});
