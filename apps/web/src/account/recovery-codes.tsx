import { useTexts } from '../i18n/index.js';
import { Button, Note, Section } from '../kit/index.js';
import { secondFactorTexts } from './second-factor-texts.js';

/** Shown once, to be kept on paper. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTexts(secondFactorTexts);
  return (
    <Section title={t.keep}>
      <Note mood="due">{t.keepMore}</Note>
      <ul className="sheet sheet--padded">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button icon="print" onClick={() => window.print()}>
          {t.print}
        </Button>
        <Button look="primary" onClick={() => location.assign('/')}>
          {t.goOn}
        </Button>
      </div>
    </Section>
  );
}
