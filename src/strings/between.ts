// strings/between: two dates and the words between them -> both dates, or one if they are equal. Pure.

export function between([from, to]: readonly [from: string, to: string], join: string): string {
  return from === to ? from : from + join + to;
}
