import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery, useCommand, useSession } from '../api/index.js';
import { entryOf, useRoleNames } from '../entry/roles.js';
import { useTexts } from '../i18n/index.js';
import { Button, Facts, Failure, Link, Page, Section } from '../kit/index.js';
import { accountPageTexts } from './account-texts.js';
import { MyData } from './my-data.js';

/** Who I am here, in which role I act, and how my account is secured. */
export default function Account() {
  const t = useTexts(accountPageTexts);
  const roleNames = useRoleNames();
  const queries = useQueryClient();
  const { name, role, roles, organisation } = useSession();
  const choose = useCommand('put', '/api/session/role');
  return (
    <Page title={t.title} width="narrow">
      <Section title={name}>
        <Facts
          of={[
            [t.role, roleNames[role]],
            [t.organisation, organisation?.name],
          ]}
        />
      </Section>
      {roles.length > 1 && (
        <Section title={t.otherRoles}>
          {choose.error && <Failure error={choose.error} />}
          <div className="row">
            {roles
              .filter((one) => one !== role)
              .map((one) => (
                <Button
                  key={one}
                  busy={choose.isPending}
                  onClick={() =>
                    choose.mutate(
                      { body: { role: one } },
                      {
                        onSuccess: ({ body }) => {
                          queries.setQueryData(sessionQuery.queryKey, body);
                          location.assign(entryOf(one));
                        },
                      },
                    )
                  }
                >
                  {t.actAs({ role: roleNames[one] })}
                </Button>
              ))}
          </div>
        </Section>
      )}
      <Section title={t.safety}>
        <ul className="stack">
          {(['profile', 'password', 'sessions', 'tokens'] as const).map((page) => (
            <li key={page}>
              <Link to={`~/account/${page}`}>{t[page]}</Link>
            </li>
          ))}
          <li>
            <Link to="~/second-factor">{t.secondFactor}</Link>
          </li>
        </ul>
      </Section>
      <MyData />
    </Page>
  );
}
