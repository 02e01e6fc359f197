import { Component, type ReactNode } from 'react';
import { language, say } from '../i18n/index.js';
import { entryTexts } from './texts.js';

/** Catches what a screen did not expect, so that the rest of the page and the way on stay. */
export class Boundary extends Component<{ children: ReactNode; place: string }, { error?: Error; place: string }> {
  override state: { error?: Error; place: string } = { place: this.props.place };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  /** Another screen is another chance. */
  static getDerivedStateFromProps({ place }: { place: string }, state: { place: string }) {
    return place === state.place ? null : { place, error: undefined };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    // A part that an update of the platform has replaced cannot be loaded any more.
    const outdated = /dynamically imported module|Importing a module/i.test(error.message);
    const words = language();
    return (
      <main id="main" className="page page--reading" role="alert">
        <h1>{say(entryTexts.broken, words)}</h1>
        <p>{say(outdated ? entryTexts.fresh : entryTexts.brokenMore, words)}</p>
        <p>
          <button type="button" className="button button--primary" onClick={() => location.reload()}>
            {say(entryTexts.reload, words)}
          </button>
        </p>
      </main>
    );
  }
}
