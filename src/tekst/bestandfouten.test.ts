import type { Bestandfout } from './bestandfouten';
import { bestandfoutTekst, bestandwaarschuwingTekst } from './bestandfouten';

const voorbeelden: { readonly [C in Bestandfout['code']]: ReadonlyArray<Bestandfout<C>> } = {
  GEEN_XLSX: (['leeg', 'tekst', 'html', 'pdf', 'onbekend'] as const).map((lijktOp) => ({ code: 'GEEN_XLSX', lijktOp })),
  VERSLEUTELD_OF_XLS: (['versleuteld', 'xls', 'onbekend'] as const).map((soort) => ({ code: 'VERSLEUTELD_OF_XLS', soort })),
  BESCHADIGD: (['afgekapt', 'uitpakken', 'ontbreekt', 'dubbel', 'xml', 'inhoud'] as const).map((oorzaak) => ({ code: 'BESCHADIGD', deel: 'xl/a.xml', oorzaak })),
  GEEN_WERKMAP: (['ods', 'docx', 'pptx', 'xlsb', 'onbekend'] as const).map((lijktOp) => ({ code: 'GEEN_WERKMAP', lijktOp })),
  TE_GROOT: [
    { code: 'TE_GROOT', wat: 'totaal', deel: null, bytes: 1, hoogstens: 2 },
    { code: 'TE_GROOT', wat: 'deel', deel: 'xl/a.xml', bytes: 1, hoogstens: 2 },
    { code: 'TE_GROOT', wat: 'bestand', deel: null, bytes: 1, hoogstens: 2 },
    { code: 'TE_GROOT', wat: 'aantal delen', delen: 3, hoogstens: 2 },
    { code: 'TE_GROOT', wat: 'groter dan opgegeven', deel: 'xl/a.xml', opgegeven: 2 },
  ],
  TE_VEEL_RIJEN: [{ code: 'TE_VEEL_RIJEN', hoogstens: 200_000 }],
  CEL_TE_LANG: [{ code: 'CEL_TE_LANG', blad: 'B', cel: 'C5', tekens: 40_000, hoogstens: 32_767 }],
  XML_DOCTYPE: [{ code: 'XML_DOCTYPE', deel: 'xl/a.xml' }],
  CEL_IS_FORMULE: [{ code: 'CEL_IS_FORMULE', blad: 'B', cel: 'C5' }],
  NIET_GEVONDEN: [{ code: 'NIET_GEVONDEN', pad: 'p.xlsx' }],
  IS_MAP: [{ code: 'IS_MAP', pad: 'p.xlsx' }],
  GEEN_GEWOON_BESTAND: [{ code: 'GEEN_GEWOON_BESTAND', pad: 'p.xlsx' }],
  GEEN_TOEGANG: [{ code: 'GEEN_TOEGANG', pad: 'p.xlsx' }],
  SCHIJF_VOL: [{ code: 'SCHIJF_VOL', pad: 'p.xlsx' }],
  BESTAND_IN_GEBRUIK: [{ code: 'BESTAND_IN_GEBRUIK', pad: 'p.xlsx' }],
  LEESFOUT: [{ code: 'LEESFOUT', pad: 'p.xlsx', melding: 'EIO' }],
  SCHRIJFFOUT: [{ code: 'SCHRIJFFOUT', pad: 'p.xlsx', melding: 'EIO' }],
};

const alle = Object.values(voorbeelden).flatMap((v): readonly Bestandfout[] => v);

test.each(alle.map((f) => [JSON.stringify(f), f] as const))('%s has one to three sentences in both languages', (_, fout) => {
  for (const taal of ['nl', 'en'] as const) {
    const tekst = bestandfoutTekst(fout, taal);
    expect(tekst).not.toMatch(/undefined|null|NaN|\[object|\.\.|^\s|\s$/);
    const zinnen = tekst.replaceAll(/\S*\/\S*|\.(?=[a-z\d])/g, 'x').split(/[.](?:\s|$)/).filter((z) => z !== '').length;
    expect(zinnen).toBeGreaterThanOrEqual(1);
    expect(zinnen).toBeLessThanOrEqual(3);
    for (const waar of ['deel', 'pad', 'blad', 'cel'] as const) {
      const plaats = waar in fout ? (fout as unknown as Record<string, unknown>)[waar] : null;
      if (typeof plaats === 'string') expect(tekst).toContain(plaats);
    }
  }
  expect(bestandfoutTekst(fout, 'nl')).not.toBe(bestandfoutTekst(fout, 'en'));
});

test('no two faults read the same', () => {
  for (const taal of ['nl', 'en'] as const) expect(new Set(alle.map((f) => bestandfoutTekst(f, taal))).size).toBe(alle.length);
});

test('numbers are written as the language does', () => {
  const [f] = voorbeelden.CEL_TE_LANG;
  expect(f && bestandfoutTekst(f, 'nl')).toBe('Cel C5 op blad "B" bevat 40.000 tekens; Excel staat er hoogstens 32.767 toe. Kort de tekst in.');
  expect(f && bestandfoutTekst(f, 'en')).toBe('Cell C5 on sheet "B" holds 40,000 characters; Excel allows at most 32,767. Shorten the text.');
});

test('warnings name the sheet', () => {
  expect(bestandwaarschuwingTekst({ code: 'BLAD_BEVEILIGD', blad: '2024-1' }, 'nl')).toMatch(/^Blad "2024-1" is beveiligd\./);
  expect(bestandwaarschuwingTekst({ code: 'HANDTEKENING_VERVALT' }, 'en')).toMatch(/digitally signed/);
});
