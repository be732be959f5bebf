// date/date-syntax-error: a text that is no date -> what is wrong with it, where, and what to write instead.

/** Thrown for a text that is no EDTF date. */
export class DateSyntaxError extends Error {
  override readonly name = 'DateSyntaxError';
  /** The text that was read. */
  readonly text: string;
  /** Where in the text the fault is; its length if something is missing at the end. */
  readonly index: number;
  /** The fault, without the text: `has month 13, but …`. */
  readonly fault: string;
  /** A date to write instead, where only one can be meant. */
  readonly suggestion?: string;

  /**
   * @param corrections - the dates that can be meant
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
