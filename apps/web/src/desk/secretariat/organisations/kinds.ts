import { organisationKindNames, organisationKinds } from '@zhitong/contracts/rules';
import { useBilingual } from '../../../i18n/index.js';

/** Kinds of organisations with their names. */
export function useKinds() {
  const inWords = useBilingual();
  return {
    name: (kind: (typeof organisationKinds)[number]) => inWords(organisationKindNames[kind]),
    options: organisationKinds.map((kind) => ({ value: kind, label: inWords(organisationKindNames[kind]) })),
  };
}
