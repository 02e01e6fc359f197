import '../kit/css/index.css';
import './brief.css';
import { acknowledging, instructing } from './acts.js';
import { rememberLanguage } from './language.js';
import { hideBar } from './bar.js';
import { openSources } from './sources.js';

/** The page of a brief comes ready from the gateway; this gives its buttons their work. */
rememberLanguage();
const main = document.querySelector<HTMLElement>('[data-brief]');
if (main) {
  const brief = main.dataset['brief']!;
  openSources();
  hideBar();
  acknowledging(main, brief);
  instructing(main, brief);
  document.getElementById('done')?.focus();
}
