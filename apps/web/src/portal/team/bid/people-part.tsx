import { RuleText } from '../../../form/index.js';
import { useTexts } from '../../../i18n/index.js';
import { bidRules as r } from '../../../rules/index.js';
import './bid.css';
import { RowsField } from './rows-field.js';
import { bidTexts } from './texts.js';

/** Who does the work, and with whom. */
export function PeoplePart() {
  const t = useTexts(bidTexts);
  return (
    <>
      <RowsField
        path="members"
        label={t.members}
        hint={t.membersHint}
        nameOf={(n) => t.member({ n })}
        add={t.addMember}
      >
        {(at) => (
          <>
            <div className="side-by-side">
              <RuleText path={`${at}.name`} rule={r.memberName} />
              <RuleText path={`${at}.title`} rule={r.memberTitle} />
            </div>
            <RuleText path={`${at}.part`} rule={r.memberPart} />
          </>
        )}
      </RowsField>
      <RowsField
        path="partners"
        label={t.partners}
        hint={t.partnersHint}
        nameOf={(n) => t.partner({ n })}
        add={t.addPartner}
      >
        {(at) => (
          <>
            <RuleText path={`${at}.name`} rule={r.partnerName} />
            <RuleText path={`${at}.creditCode`} rule={r.partnerCode} />
          </>
        )}
      </RowsField>
    </>
  );
}
