import { useMutation } from '@tanstack/react-query';
import { call, useSession } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, Failure } from '../../kit/index.js';
import { expertTexts } from './texts.js';

/** Whoever chairs a panel goes on at the chair's desk, in that role. */
export function ToTheDesk({ panel }: { panel: string }) {
  const t = useTexts(expertTexts);
  const { role, roles } = useSession();
  const desk = `/desk/chair/${panel}`;
  // Not read anew here: this screen is not for the other role, and would be gone before the desk is there.
  const go = useMutation({
    mutationFn: () => call('put', '/api/session/role', { body: { role: 'chair' } }),
    onSuccess: () => location.assign(desk),
  });
  if (role === 'chair')
    return (
      <a className="button" href={desk}>
        {t.chairDesk}
      </a>
    );
  if (!roles.includes('chair')) return null;
  return (
    <>
      {go.error && <Failure error={go.error} />}
      <Button busy={go.isPending} onClick={() => go.mutate()}>
        {t.chairDesk}
      </Button>
    </>
  );
}
