import { html, type Html } from './html.js';

const hostile = `"><script>alert('1')</script>&amp;`;
/** Without the space that a formatter puts between elements. */
const dense = ({ text }: Html) => text.replaceAll(/\s+</g, '<').replaceAll(/>\s+/g, '>');

describe('HTML from a template', () => {
  it('takes every text for text, in elements and attributes', () => {
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;';
    expect(dense(html`<p title="${hostile}">${hostile}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('takes over what a template made, lists of it, and nothing for what is absent', () => {
    const items = ['甲', '<乙>'].map((one) => html`<li>${one}</li>`);
    const list = html`<ul>
      ${items}${undefined}${false}
      <li>${3}</li>
    </ul>`;
    expect(dense(list)).toBe('<ul><li>甲</li><li>&lt;乙&gt;</li><li>3</li></ul>');
  });
});
