// date/date-syntax-error: a text that is not a date -> what is wrong, where, and what to write instead.

/** Thrown for a text that is not an EDTF date. */
export class DateSyntaxError extends Error {
  override readonly name = 'DateSyntaxError';
  /** The text. */
  readonly text: string;
  /** Position of the fault in the text; its length if something is missing at the end. */
  readonly index: number;
  /** What is wrong, without the text itself: `has month 13, but …`. */
  readonly fault: string;
  /** The date to write instead, if only one is likely. */
  readonly suggestion?: string;

  /**
   * @param corrections - the dates that the author may have meant
   */
  constructor(text: string, index: number, fault: string, corrections: readonly string[] = []) {
    const advice = corrections.length ? `: write ${corrections.map(quote).join(' or ')}` : '';
    super(`date must be EDTF: ${quote(text)} ${fault}${advice}`);
    this.text = text;
    this.index = index;
    this.fault = fault;
    if (corrections.length === 1) this.suggestion = corrections[0];
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
