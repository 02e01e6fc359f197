import { useState } from 'react';
import { isConflict, useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Failure, Note } from '../../../kit/index.js';
import { tell } from '../../secretariat/news.js';
import { withVersion, type Account } from './account-data.js';
import { AffiliationDialog } from './affiliation-dialog.js';
import { DisableDialog } from './disable-dialog.js';
import { EnableDialog } from './enable-dialog.js';
import { isPowerful } from './own-password.js';
import { RemoveFactorDialog } from './remove-factor-dialog.js';
import { RolesDialog } from './roles-dialog.js';
import { accountsTexts } from './texts.js';

const dialogs = {
  roles: RolesDialog,
  affiliation: AffiliationDialog,
  disable: DisableDialog,
  enable: EnableDialog,
  factor: RemoveFactorDialog,
} as const;

/** What can be changed about an account; what cannot, and why. The auditor sees none of it. */
export function AccountDecision({ account, version }: { account: Account; version: string | undefined }) {
  const t = useTexts(accountsTexts);
  const [asking, setAsking] = useState<keyof typeof dialogs>();
  const enable = useCommand('post', '/api/accounts/{id}/enabling');
  const { account: id, name, may, roles, secondFactor } = account;
  if (Object.keys(may).length === 0) return null;
  const can = (command: string) => may[command] === true;
  // A disabled account can be enabled, and the other way round: that needs no words.
  const whyNot = ['change-roles', 'change-affiliation'].map((command) => may[command]);
  const reasons = [...new Set(whyNot.filter((why): why is string => typeof why === 'string'))];
  const done = (text: string) => {
    setAsking(undefined);
    tell({ text });
  };
  const Asked = asking && dialogs[asking];
  return (
    <>
      <DecisionPanel
        title={t.decision}
        ground={
          <>
            {enable.error &&
              (isConflict(enable.error) ? (
                <Note mood="due" live>
                  {t.conflict}
                </Note>
              ) : (
                <Failure error={enable.error} />
              ))}
            {reasons.map((why) => (
              <p key={why}>{why}</p>
            ))}
          </>
        }
        consequence={reasons.length === 0 && <p>{t.atOnce}</p>}
        actions={
          <div className="row">
            {can('change-roles') && <Button onClick={() => setAsking('roles')}>{t.changeRoles}</Button>}
            {can('change-affiliation') && (
              <Button onClick={() => setAsking('affiliation')}>{t.changeAffiliation}</Button>
            )}
            {secondFactor && can('change-roles') && (
              <Button onClick={() => setAsking('factor')}>{t.removeFactor}</Button>
            )}
            {can('disable') && (
              <Button look="grave" onClick={() => setAsking('disable')}>
                {t.disable}
              </Button>
            )}
            {can('enable') && (
              <Button
                look="primary"
                busy={enable.isPending}
                onClick={() =>
                  roles.some(isPowerful)
                    ? setAsking('enable')
                    : enable.mutate(
                        { path: { id }, body: {}, ...withVersion(version) },
                        { onSuccess: () => done(t.doneEnabled({ name })) },
                      )
                }
              >
                {t.enable}
              </Button>
            )}
          </div>
        }
      />
      {Asked && <Asked account={account} version={version} onClose={() => setAsking(undefined)} onDone={done} />}
    </>
  );
}
