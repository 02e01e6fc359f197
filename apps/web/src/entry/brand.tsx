import { useTexts } from '../i18n/index.js';
import logo from '../kit/logo.svg';
import { entryTexts } from './texts.js';

/** The mark: a line that passes a gate. Leads to where the role begins, whatever entry that is in. */
export function Brand({ desk = false }: { desk?: boolean }) {
  const t = useTexts(entryTexts);
  return (
    <a className="brand" href={desk ? '/desk' : '/'}>
      <img src={logo} alt="" width="30" height="30" />
      <b>智通</b>
      {desk ? (
        <span>{t.desk}</span>
      ) : (
        <span>
          {t.office}
          <br />
          {t.thinkTank}
        </span>
      )}
    </a>
  );
}
