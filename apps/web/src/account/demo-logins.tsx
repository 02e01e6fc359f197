import type { AnswerOf, Role } from '../api/index.js';
import { useRoleNames } from '../entry/roles.js';
import { useTexts } from '../i18n/index.js';
import { Button } from '../kit/index.js';
import { accountTexts } from './texts.js';

type Demo = NonNullable<AnswerOf<'/api/installation', 'get'>['demo']>;

/** Everybody of the sample, by role: one click signs in. Only a demonstration offers it. */
export function DemoLogins({
  demo: { logins, password },
  busy,
  onChoose,
}: {
  demo: Demo;
  busy: boolean;
  onChoose(who: { login: string; password: string; role: Role }): void;
}) {
  const t = useTexts(accountTexts);
  const roleNames = useRoleNames();
  const byRole = new Map<Role, Demo['logins'][number][]>();
  for (const one of logins) for (const role of one.roles) byRole.set(role, [...(byRole.get(role) ?? []), one]);
  return (
    <>
      <p className="quiet">{t.demoMore}</p>
      {[...byRole].map(([role, people]) => (
        <details key={role}>
          <summary>{roleNames[role]}</summary>
          <div className="row">
            {people.map(({ login, name }) => (
              <Button key={login} busy={busy} onClick={() => onChoose({ login, password, role })}>
                {name} <span className="quiet">{login}</span>
              </Button>
            ))}
          </div>
        </details>
      ))}
    </>
  );
}
