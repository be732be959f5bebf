// export/svg-node: elements and attributes -> the text of an SVG, with one element on each line, so that versions can be compared.

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface SvgNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content: readonly (SvgNode | string)[];
}

/** Returns an element. Attributes keep the order given; undefined ones are left out. */
export function node(name: string, attributes: Attributes, ...content: readonly (SvgNode | string)[]): SvgNode {
  return {name, attributes, content};
}

/** Number of steps in one px to which numbers are rounded. */
const STEPS = 10;

const round = (value: number): number => Math.round(value * STEPS) / STEPS || 0; // no −0

const DECIMAL = /-?\d+\.\d+(e-?\d+)?|-?\d+e-?\d+/g;

/** Attributes that contain several numbers. */
const GEOMETRY: ReadonlySet<string> = new Set(['d', 'transform']);

/** Characters that an XML document cannot contain, escaped or not. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escape(text: string): string {
  return text.replace(FORBIDDEN, '\u{FFFD}').replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

function valueText(name: string, value: string | number): string {
  if (typeof value === 'number') return String(round(value));
  return GEOMETRY.has(name) ? value.replace(DECIMAL, (number) => String(round(Number(number)))) : escape(value);
}

/** Returns the text of an element and its content. The content of a text stays on one line, since white space would show. */
export function nodeText({name, attributes, content}: SvgNode, indent = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${valueText(key, value)}"`,
  );
  const start = `${indent}<${name}${written.join('')}`;
  if (!content.length) return `${start}/>`;
  const isInline = content.some((part) => typeof part === 'string');
  const parts = content.map((part) =>
    typeof part === 'string' ? escape(part) : nodeText(part, isInline ? '' : `${indent}  `),
  );
  return isInline
    ? `${start}>${parts.join('')}</${name}>`
    : `${[`${start}>`, ...parts].join('\n')}\n${indent}</${name}>`;
}
