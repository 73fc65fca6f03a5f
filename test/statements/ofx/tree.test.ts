import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { valueOf } from '../../../main/statements/ofx/find.ts';
import { type OfxElement, readTree } from '../../../main/statements/ofx/tree.ts';
import { fixture } from './reading.ts';

/** An element as nested lists, to be read at a glance. */
function shape(element: OfxElement): unknown {
  return element.children.length > 0
    ? [element.name, ...element.children.map(shape)]
    : `${element.name}=${element.value}`;
}

const shapesOf = (text: string) => readTree(text).children.map(shape);

describe('tags as banks write them', () => {
  test.each([
    ['end tags left out', '<STATUS><CODE>0<SEVERITY>INFO</STATUS>', ['STATUS', 'CODE=0', 'SEVERITY=INFO']],
    ['end tags given', '<STATUS><CODE>0</CODE><SEVERITY/></STATUS>', ['STATUS', 'CODE=0', 'SEVERITY=']],
    ['a value left empty', '<STMTTRN><CHECKNUM>\n<NAME>A</STMTTRN>', ['STMTTRN', 'CHECKNUM=', 'NAME=A']],
    ['a wrong end tag', '<STMTTRN><DTUSER>1</DTPOSTED><NAME>A</STMTTRN>', ['STMTTRN', 'DTUSER=1', 'NAME=A']],
    ['vendor tags', '<FI><INTU.BID>3<X.Y></FI>', ['FI', 'INTU.BID=3', 'X.Y=']],
    ['small letters', '<stmttrn><name>A</Name></stmttrn>', ['STMTTRN', 'NAME=A']],
    ['a value or a group', '<STMTTRN><PAYEE>A</PAYEE></STMTTRN>', ['STMTTRN', 'PAYEE=A']],
    ['CDATA', '<FI><ORG><![CDATA[ <b> & &amp; ]]></FI>', ['FI', 'ORG=<b> & &amp;']],
    ['entities', '<FI><ORG>A &amp; B &#169; &#x20AC; &quot;&apos;&lt;</FI>', ['FI', 'ORG=A & B © € "\'<']],
    [
      'raw signs',
      '<FI><ORG>A & B; 1 < 2 <a@b.c> &nope; &amp</FI>',
      ['FI', 'ORG=A & B; 1 < 2 <a@b.c> &nope; &amp'],
    ],
    ['a value on two lines', '<FI><ORG>One\r\n   Two  three</FI>', ['FI', 'ORG=One Two  three']],
    ['comments', '<FI><!-- <ORG>no --><ORG>yes <!-- x --> so</FI>', ['FI', 'ORG=yes  so']],
  ])('%s', (_, text, expected) => {
    expect(shapesOf(text)).toEqual([expected]);
  });

  test('a record that is not closed ends where the next begins', () => {
    expect(shapesOf('<STMTTRN><NAME>A<STMTTRN><NAME>B</STMTTRN>')).toEqual([
      ['STMTTRN', 'NAME=A'],
      ['STMTTRN', 'NAME=B'],
    ]);
  });

  test('an entity that the file defines itself means nothing', () => {
    const text = '<!DOCTYPE OFX [<!ENTITY x SYSTEM "file:///etc/passwd">]><FI><ORG>&x;</FI>';
    expect(shapesOf(text)).toEqual([['FI', 'ORG=&x;']]);
  });

  test('an unknown value without its end tag hides no neighbour', () => {
    const [record] = readTree('<STMTTRN><CATEGORY><MEMO>A</STMTTRN><CATEGORY>x</CATEGORY>').children;
    expect(valueOf(record ?? null, 'MEMO')).toBe('A');
  });
});

describe('text of any kind', () => {
  test('never throws', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '&',
      '&#',
      ';',
      ' ',
      '\n',
    );
    const names = fc.constantFrom(
      'OFX',
      'STMTTRN',
      'NAME',
      'PAYEE',
      'X',
      'STATUS',
      '<NAME>',
      '</STMTTRN>',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, names, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const root = readTree(text);
        expect(root.end).toBe(text.length);
      }),
    );
  });

  // A quadratic reading of these would take minutes.
  test.each([
    '<!--',
    '<![CDATA[',
    '<',
    '<a',
    '<A>',
    '<A></B>',
    '</',
    '<?',
    '&#',
    '<STATUS><FI>',
    '<NAME> \n',
  ])('%s a hundred thousand times is read at once', (piece) => {
    const started = performance.now();
    readTree(`<OFX><STMTTRN><MEMO>${piece.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test('places are those of the text', () => {
  const text = new TextDecoder().decode(fixture('bank-and-card-2.1.1.ofx').bytes);
  const [record] = [...find(readTree(text), 'STMTTRN')];
  expect(text.slice(record?.start, record?.end)).toMatch(/^<STMTTRN>[^]*bonus<\/NAME>\s*<\/STMTTRN>$/);
});

function* find(element: OfxElement, name: string): Generator<OfxElement> {
  if (element.name === name) yield element;
  for (const child of element.children) yield* find(child, name);
}
