/** A number in the text leads to what the sentence rests on: opened, and read out. */
export function openSources(): void {
  const box = document.querySelector<HTMLDetailsElement>('.sources');
  const show = () => {
    const source = location.hash.startsWith('#source-') ? document.getElementById(location.hash.slice(1)) : null;
    if (!box || !source) return;
    box.open = true;
    source.scrollIntoView({ block: 'center' });
    source.focus({ preventScroll: true });
  };
  addEventListener('hashchange', show);
  show();
}
