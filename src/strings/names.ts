// strings/names: a pattern and the words to put into it -> the names of seasons, quarters, thirds, halves or statuses. Pure.

/** Returns names of one kind: "{} квартал {year} г." with I to IV in place of {} gives the names of four quarters. */
const namesOf =
  <const Keys extends readonly string[]>(...keys: Keys) =>
  (pattern: string, ...words: {readonly [Index in keyof Keys]: string}): Record<Keys[number], string> =>
    Object.fromEntries(keys.map((key, i) => [key, pattern.replace('{}', words[i]!)])) as Record<Keys[number], string>;

export const seasons = namesOf('spring', 'summer', 'autumn', 'winter');
export const quarters = namesOf('quarter1', 'quarter2', 'quarter3', 'quarter4');
export const thirds = namesOf('third1', 'third2', 'third3');
export const halves = namesOf('half1', 'half2');
export const statuses = namesOf('reported', 'disputed', 'expected', 'cancelled');
