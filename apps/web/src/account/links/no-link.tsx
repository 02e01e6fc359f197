import { useTexts } from '../../i18n/index.js';
import { Link, Note } from '../../kit/index.js';
import { linkTexts } from './link-texts.js';

/** A link that came in pieces, or was opened by hand. */
export function NoLink() {
  const t = useTexts(linkTexts);
  return (
    <Note mood="due" live>
      <p>{t.noLink}</p>
      <Link to="~/sign-in">{t.toSignIn}</Link>
    </Note>
  );
}
