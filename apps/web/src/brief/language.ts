import { language, setLanguage } from '../i18n/language.js';

/** The page is written in the language of its address; whoever chose another one in this browser gets that. */
export function rememberLanguage(): void {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'zh' || asked === 'en') {
    if (asked !== language()) setLanguage(asked);
  } else if (language() === 'en') {
    const address = new URL(location.href);
    address.searchParams.set('lang', 'en');
    location.replace(address);
  }
}
