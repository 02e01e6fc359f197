import { messages, useTexts } from '../../i18n/index.js';
import { Link } from '../../kit/index.js';

const pageTexts = messages({
  previous: ['上一页', 'Previous page'],
  next: ['下一页', 'Next page'],
  page: ['第 {n} 页，共 {of} 页', 'Page {n} of {of}'],
});

/** From one page of a list to the next; they live in the address. */
export function Pages({ page, of, to }: { page: number; of: number; to(page: number): string }) {
  const t = useTexts(pageTexts);
  if (of <= 1) return null;
  const text = t.page({ n: page, of });
  return (
    <nav className="row" aria-label={text}>
      {page > 1 && <Link to={to(page - 1)}>{t.previous}</Link>}
      <span>{text}</span>
      {page < of && <Link to={to(page + 1)}>{t.next}</Link>}
    </nav>
  );
}
