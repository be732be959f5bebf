import {expect} from 'chai';
import fc from 'fast-check';
import {readJson} from '../../src/source/read-json.js';
import {runs} from '../runs.js';

describe('readJson(text)', () => {
  it('returns the value of a text', () => {
    expect(readJson('{"events": [{"date": "2020"}]}')).to.deep.equal({events: [{date: '2020'}]});
    expect(readJson(' [1, null] \n')).to.deep.equal([1, null]);
    expect(readJson('"text"')).to.equal('text');
  });

  it('reads over a byte order mark', () => {
    expect(readJson('\uFEFF{"events": []}')).to.deep.equal({events: []});
  });

  it('undoes JSON.stringify', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).to.deep.equal(JSON.parse(text));
      }),
    );
  });

  const refused: readonly [text: string, message: string | RegExp][] = [
    ['', 'data must be JSON: it is empty'],
    [' \n\t', 'data must be JSON: it is empty'],
    ['\uFEFF', 'data must be JSON: it is empty'],
    ['<!doctype html><html lang="en">', 'data must be JSON: it starts like a web page, "<!doctype html><html lan"'],
    ['\n  <html>', 'data must be JSON: it starts like a web page, "<html>"'],
    ['{"events": [}', /^data must be JSON: .*\}/],
    ['{"events": []', /^data must be JSON: .+/],
    ["{'events': []}", /^data must be JSON: .+/],
    ['undefined', /^data must be JSON: .+/],
  ];
  for (const [text, message] of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(() => readJson(text)).to.throw(SyntaxError, message);
    });
  }

  it('keeps the error of the browser as the cause', () => {
    try {
      readJson('{');
      expect.fail('it was read');
    } catch (error) {
      expect((error as Error).cause).to.be.instanceOf(SyntaxError);
    }
  });

  it('throws nothing but SyntaxError', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'{}[]":,.-+eE019nultrfas\\u \n\uFEFF<')}), (text) => {
        try {
          readJson(text);
        } catch (error) {
          expect(error).to.be.instanceOf(SyntaxError);
        }
      }),
      {numRuns: runs(500)},
    );
  });
});
