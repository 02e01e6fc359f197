/** On a phone the bar below leads to the fields; once they are in view it would only lie over them. */
export function hideBar(): void {
  const bar = document.querySelector('.act-bar');
  const act = document.getElementById('act');
  if (!bar || !act) return;
  new IntersectionObserver(([seen]) => bar.classList.toggle('act-bar--there', seen!.isIntersecting)).observe(act);
}
