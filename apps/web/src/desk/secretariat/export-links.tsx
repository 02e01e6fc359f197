import { messages, useTexts } from '../../i18n/index.js';
import { Icon } from '../../kit/index.js';

const texts = messages({
  export: ['导出清单（会留下记录）', 'Export the list (recorded)'],
  xlsx: ['导出 XLSX', 'Export as XLSX'],
  csv: ['导出 CSV', 'Export as CSV'],
});

/** The list as a file. Who takes one stands in the trail. @param address of the export, with its filters */
export function ExportLinks({ address, className = 'row' }: { address: string; className?: string }) {
  const t = useTexts(texts);
  const as = (format: string) => `${address}${address.includes('?') ? '&' : '?'}format=${format}`;
  return (
    <nav className={className} aria-label={t.export}>
      <a href={as('xlsx')} download>
        <Icon name="download" />
        {t.xlsx}
      </a>
      <a href={as('csv')} download>
        {t.csv}
      </a>
    </nav>
  );
}
