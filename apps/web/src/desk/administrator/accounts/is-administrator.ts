import { useSession } from '../../../api/index.js';

/** The auditor sees the same screens and changes nothing. */
export const useIsAdministrator = (): boolean => useSession().role === 'administrator';
