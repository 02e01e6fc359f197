import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, Failure, Link, Note, Page } from '../../kit/index.js';
import { useLinkToken } from './link-token.js';
import { linkTexts } from './link-texts.js';
import { NoLink } from './no-link.js';

/** The link that went to a new address makes it the own one; not by being looked at, as a scanner of mail does. */
export default function ConfirmEmail() {
  const t = useTexts(linkTexts);
  const token = useLinkToken();
  const confirm = useCommand('post', '/api/email');
  return (
    <Page title={t.email} width="narrow" line={<p>{t.emailMore}</p>}>
      {token === '' ? (
        <NoLink />
      ) : confirm.isSuccess ? (
        <Note mood="done" live>
          <p>{t.emailConfirmed}</p>
          <Link to="~/account">{t.toSignIn}</Link>
        </Note>
      ) : (
        <>
          {confirm.error && <Failure error={confirm.error} />}
          <Button look="primary" busy={confirm.isPending} onClick={() => confirm.mutate({ body: { token } })}>
            {t.confirmEmail}
          </Button>
        </>
      )}
    </Page>
  );
}
