import { useTexts } from '../i18n/index.js';
import { PasswordField } from '../kit/index.js';
import { accountTexts } from './texts.js';
import { secondFactorTexts } from './second-factor-texts.js';

/** The own password once more, before something that must not be done at a screen that was left open. */
export function OwnPasswordField(props: {
  hint?: string;
  value: string;
  onChange(value: string): void;
  error?: string | undefined;
}) {
  const t = useTexts(accountTexts);
  const { password } = useTexts(secondFactorTexts);
  return (
    <PasswordField
      {...props}
      name="password"
      label={password}
      autoComplete="current-password"
      show={t.show}
      hide={t.hide}
    />
  );
}
