import { useQuery } from '@tanstack/react-query';
import { read, useSession } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { ButtonLink, EmptyState, Loaded, Page, Section } from '../../kit/index.js';
import { Drafts } from './drafts.js';
import { Duties } from './duties.js';
import { ProblemItem } from './problem-item.js';
import { enterpriseTexts } from './texts.js';

/** The first screen of an enterprise: what waits for it, then where each of its problems stands. */
export default function MyProblems() {
  const t = useTexts(enterpriseTexts);
  const { organisation } = useSession();
  const problems = useQuery(read('/api/tracking/problems', { query: {} }));
  return (
    <Page
      title={t.title}
      line={organisation?.name}
      actions={
        <ButtonLink to="/submit" look="primary" icon="plus">
          {t.submitNew}
        </ButtonLink>
      }
    >
      <Duties />
      <Loaded query={problems}>
        {({ items, total }) => (
          <Section title={t.all} more={t.allMore({ n: total })}>
            {items.length === 0 ? (
              <EmptyState why={t.noProblems} next={t.noProblemsNext} />
            ) : (
              <ul className="items">
                {items.map((problem) => (
                  <ProblemItem key={problem.id} problem={problem} />
                ))}
              </ul>
            )}
          </Section>
        )}
      </Loaded>
      <Drafts />
    </Page>
  );
}
