import { secrecyMarking, secrecyWords } from '@zhitong/contracts/secrecy';
import { Fault } from '../inspection/fault.js';

/** A line longer than this is looked at in pieces. */
const longest = 100_000;

/**
 * Takes a file's text as it is read and looks for markings line by line, so that no text is ever whole in memory.
 * Spaces do not count as text: a scan has none.
 */
export class SecrecyScan {
  hasText = false;
  hasWords = false;
  private current = '';

  /** @param counts false: what a program wrote there by itself @throws Fault file-marked-secret */
  text(text: string, counts = true): void {
    if (counts && !this.hasText && /\S/.test(text)) this.hasText = true;
    this.current += text;
    if (this.current.length > longest || text.includes('\n')) {
      const last = this.current.length > longest ? this.current.length : this.current.lastIndexOf('\n') + 1;
      this.look(this.current.slice(0, last));
      this.current = this.current.slice(last);
    }
  }

  /** What was told so far is a line of its own. @throws Fault file-marked-secret */
  line(): void {
    if (this.current !== '') this.look(this.current);
    this.current = '';
  }

  private look(text: string): void {
    if (!/[密机機绝絕]/.test(text.normalize('NFKC'))) return;
    const found = secrecyMarking(text);
    if (found) throw new Fault('file-marked-secret', found.marking);
    if (secrecyWords(text).length > 0) this.hasWords = true;
  }
}
