// The palette: contrast on the ground, and difference between colours as people with each kind of colour blindness see them.

import {expect} from '@open-wc/testing';
import {lab, rgb, type RGBColor} from 'd3';
import {all, show, text} from './timeline-fixture.js';

/** What is seen without one kind of cone, in linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
const VISIONS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const GROUNDS = {light: ['#ffffff'], dark: ['#16191d', '#121212']} as const;

const toLinear = (value: number): number =>
  value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const fromLinear = (value: number): number =>
  255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
const linear = ({r, g, b}: RGBColor): number[] => [r, g, b].map(toLinear);

function luminance(color: string): number {
  const [r, g, b] = linear(rgb(color));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high! + 0.05) / (low! + 0.05);
}

/** CIE76; about 2.3 is just noticeable. */
function difference(a: string, b: string, vision: readonly (readonly number[])[]): number {
  const [one, other] = [a, b].map((color) => {
    const light = linear(rgb(color));
    const [r, g, b] = vision.map((row) => row.reduce((sum, part, i) => sum + part * light[i]!, 0));
    return lab(
      rgb(...([r!, g!, b!].map((part) => fromLinear(Math.min(1, Math.max(0, part)))) as [number, number, number])),
    );
  });
  return Math.hypot(one!.l - other!.l, one!.a - other!.a, one!.b - other!.b);
}

const TWELVE = {
  categories: Array.from({length: 12}, (_, i) => ({id: `c${i + 1}`, label: `Category ${i + 1}`})),
  events: Array.from({length: 13}, (_, i) => ({
    date: `${2001 + i}`,
    title: `Event ${i + 1}`,
    ...(i < 12 && {category: `c${i + 1}`}),
  })),
};

async function legendColors(scheme: 'light' | 'dark'): Promise<Map<string, string>> {
  const element = await show(TWELVE, {scheme});
  const buttons = all(element, '[part=legend] button');
  return new Map(buttons.map((button) => [text(button), getComputedStyle(button, '::before').backgroundColor]));
}

for (const scheme of ['light', 'dark'] as const) {
  describe(`the palette on a ${scheme} ground`, () => {
    it('has eight colours; categories past them share that of events without a category', async () => {
      const colors = Array.from((await legendColors(scheme)).values());
      expect(colors).to.have.length(13);
      expect(new Set(colors.slice(0, 8)).size).to.equal(8);
      expect(new Set(colors.slice(8)).size).to.equal(1);
      expect(new Set(colors).size).to.equal(9);
    });

    it('stands out from the ground by at least 3:1', async () => {
      for (const [name, color] of await legendColors(scheme))
        for (const ground of GROUNDS[scheme]) expect(contrast(color, ground), `${name} on ${ground}`).to.be.at.least(3);
    });

    for (const [name, vision] of Object.entries(VISIONS)) {
      it(`is told apart with ${name}`, async () => {
        const colors = Array.from(new Set((await legendColors(scheme)).values()));
        colors.forEach((color, i) => {
          for (const other of colors.slice(0, i))
            expect(difference(color, other, vision), `${color} and ${other}`).to.be.at.least(12);
        });
      });
    }
  });
}
