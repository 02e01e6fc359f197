import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { expertIdRule } from '@zhitong/contracts/rules';
import { useDeferredValue, useState } from 'react';
import { read } from '../../api/index.js';
import { RuleText, useForm } from '../../form/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button } from '../../kit/index.js';
import { InviteExpert } from './invite-expert.js';
import { accountTexts } from './texts.js';

/** Whose account it is: found by name or login while one types. Who has none is invited. */
export function AccountField() {
  const t = useTexts(accountTexts);
  const { content, set } = useForm();
  const [inviting, setInviting] = useState(false);
  const typed = String(content['id'] ?? '').trim();
  const text = useDeferredValue(typed);
  const found = useQuery({
    ...read('/api/expert-accounts', { query: { text } }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const accounts = text === '' ? [] : (found.data ?? []);
  const chosen = accounts.find(({ account }) => account === typed);
  return (
    <>
      <RuleText path="id" rule={expertIdRule} hint={t.hint} />
      <div role="status">
        {chosen ? (
          <p className="quiet">{t.chosen({ name: chosen.name, login: chosen.login })}</p>
        ) : (
          text !== '' && <p className="quiet">{accounts.length > 0 ? t.found({ n: accounts.length }) : t.none}</p>
        )}
      </div>
      {!chosen && accounts.length > 0 && (
        <ul className="expert__accounts" aria-label={t.accounts}>
          {accounts.map(({ account, name, login }) => (
            <li key={account}>
              <Button
                look="text"
                onClick={() => {
                  set('id', account);
                  if (!content['name']) set('name', name);
                }}
              >
                {t.pick({ name, login })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Button look="text" onClick={() => setInviting(true)}>
          {t.invite}
        </Button>
      </p>
      {inviting && <InviteExpert onClose={() => setInviting(false)} />}
    </>
  );
}
