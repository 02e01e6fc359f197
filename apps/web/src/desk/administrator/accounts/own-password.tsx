import { useTexts } from '../../../i18n/index.js';
import { PasswordField } from '../../../kit/index.js';
import { accountsTexts } from './texts.js';

interface Props {
  name: string;
  hint: string;
  value: string;
  onChange(value: string): void;
  error: string | undefined;
}

/** The administrator's own password, before something that an open screen must not be enough for. */
export function AdministratorsPassword(props: Props) {
  const t = useTexts(accountsTexts);
  return <PasswordField {...props} label={t.ownPassword} autoComplete="current-password" show={t.show} hide={t.hide} />;
}

/** Who holds one decides over the platform, or reads what leaders read. */
export const isPowerful = (role: string): boolean => role === 'administrator' || role === 'leader';
