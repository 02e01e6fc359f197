import { useTexts } from '../i18n/index.js';
import { PasswordField } from '../kit/index.js';
import { comingInTexts } from './coming-in-texts.js';
import { accountTexts } from './texts.js';

/** A password that is being chosen. */
export function NewPasswordField(props: {
  name: string;
  label: string;
  value: string;
  onChange(value: string): void;
  error?: string | undefined;
}) {
  const t = useTexts(accountTexts);
  const { newPasswordHint } = useTexts(comingInTexts);
  return <PasswordField {...props} hint={newPasswordHint} autoComplete="new-password" show={t.show} hide={t.hide} />;
}
