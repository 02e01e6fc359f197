import fc from 'fast-check';
import { addressOf, escaped, html } from './html.js';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '`onload=alert(1)`',
  '</title><svg/onload=alert(1)>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  '\u0000<\u0000b>',
];

describe('a page', () => {
  it.each(hostile)('shows %j as it was written, and runs nothing of it', (text) => {
    const page = html`<p title="${text}">${text}</p>`.toString();
    expect(page.match(/<[^>]*>/g)).toEqual([expect.stringMatching(/^<p title="[^"<>'`]*">$/), '</p>']);
  });

  it('keeps what is markup, joins lists, and leaves out what is not there', () => {
    const items = ['甲', '<乙>'].map((one) => html`<li>${one}</li>`);
    expect(
      html`<ul>
          ${items}
        </ul>
        ${null}${undefined}${false}${0}`
        .toString()
        .replaceAll(/\s+/g, ''),
    ).toBe('<ul><li>甲</li><li>&lt;乙&gt;</li></ul>0');
  });

  it('never lets a text out of its place, whatever is in it', () => {
    const nasty = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '`', '&', '=', '/', ' ', 'a', ';', '\u0000') });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"'`\u0000]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
      }),
    );
  });
});

describe('an address', () => {
  it('stays on this site and says what was asked, whatever that is', () => {
    expect(addressOf(['board', 'needs'], { text: '泵 & "阀"', page: 2, industry: '' })).toBe(
      '/board/needs?text=%E6%B3%B5+%26+%22%E9%98%80%22&page=2',
    );
    expect(addressOf(['board', '//evil.example/..'])).toBe('/board/%2F%2Fevil.example%2F..');
  });
});
