import { describe, expect, test } from 'vitest';

import { readStatement } from '../../main/statements/read.ts';
import { pageOf } from '../../main/statements/web-archive.ts';
import { WATCH } from './samples.ts';
import { htmlOf } from './sheets/write.ts';

const HEADER = ['이용일자', '이용가맹점', '이용금액(원)'];
const PAGE = htmlOf(
  [HEADER, ['2026.10.03', '달빛서점', '12,500'], ['2026.10.05', '한강분식 = 2호점', '1,000']],
  { charset: 'euc-kr', title: '이용내역' },
);
const EXPECTED = [
  ['2026-10-03', '달빛서점', -12500],
  ['2026-10-05', '한강분식 = 2호점', -1000],
];

/** RFC 2045, 6.7: lines of at most 76 signs, each ended softly. */
function quotedPrintable(bytes: Uint8Array): string {
  const signs = [...bytes].map((byte) =>
    byte >= 33 && byte <= 126 && byte !== 61
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const lines = [''];
  for (const sign of signs) {
    if ((lines.at(-1) ?? '').length + sign.length > 75) lines.push('');
    lines[lines.length - 1] += sign;
  }
  return lines.join('=\r\n');
}

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

interface Part {
  readonly type: string;
  readonly encoding: string;
  readonly body: string;
}

function archiveOf(parts: readonly Part[], boundary = '----=_NextPart_01DC.KITE'): Uint8Array {
  const written = parts.flatMap(({ type, encoding, body }, index) => [
    `--${boundary}`,
    `Content-Location: file:///C:/kite/${index}`,
    `Content-Transfer-Encoding: ${encoding}`,
    `Content-Type: ${type}`,
    '',
    body,
    '',
  ]);
  const head = [
    'MIME-Version: 1.0',
    'X-Document-Type: Workbook',
    `Content-Type: multipart/related;\r\n\tboundary="${boundary}"`,
  ];
  const lines = [
    ...head,
    '',
    'This document is a Single File Web Page.',
    '',
    ...written,
    `--${boundary}--`,
    '',
  ];
  return Uint8Array.from(Buffer.from(lines.join('\r\n'), 'latin1'));
}

const html = (encoding: string, body: string): Part => ({
  type: 'text/html; charset="ks_c_5601-1987"',
  encoding,
  body,
});
const PICTURE: Part = { type: 'image/png', encoding: 'base64', body: 'iVBORw0KGgo=' };
const FRAMES: Part = {
  type: 'text/html',
  encoding: '8bit',
  body: '<html><frameset><frame src="sheet001.htm"></frameset></html>',
};

const read = (bytes: Uint8Array) =>
  readStatement({ name: 'card.mht', bytes }, WATCH).rows.map(({ day, description, amount }) => [
    day,
    description,
    amount.minor,
  ]);

describe('a web archive', () => {
  test.each([
    ['quoted-printable', quotedPrintable(PAGE)],
    ['base64', base64(PAGE)],
    ['8bit', Buffer.from(PAGE).toString('latin1')],
  ])('holds its page as %s', (encoding, body) => {
    expect(read(archiveOf([html(encoding, body), PICTURE]))).toEqual(EXPECTED);
  });

  test('of Excel has frames first, and a page for each sheet', () => {
    const more = htmlOf([HEADER, ['2026.10.09', '연가게', '3,000']], { charset: 'euc-kr' });
    const archive = archiveOf([
      FRAMES,
      html('quoted-printable', quotedPrintable(PAGE)),
      html('base64', base64(more)),
    ]);
    expect(read(archive)).toEqual([...EXPECTED, ['2026-10-09', '연가게', -3000]]);
  });

  test('that is cut off keeps the rows before the cut', () => {
    const archive = archiveOf([html('8bit', Buffer.from(PAGE).toString('latin1'))]);
    const cut = Buffer.from(archive).lastIndexOf('1,000');
    expect(read(archive.subarray(0, cut))[0]).toEqual(EXPECTED[0]);
  });

  test('is nothing that only looks like one', () => {
    expect(pageOf(PAGE)).toBeNull();
    expect(pageOf(new TextEncoder().encode('Date,Text,Amount\n\n2026-01-02,a,-1.00\n'))).toBeNull();
    expect(pageOf(archiveOf([PICTURE, FRAMES]))).toBeNull();
  });
});
