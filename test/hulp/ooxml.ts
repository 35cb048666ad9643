import { strFromU8, unzipSync } from 'fflate';
import * as sax from 'sax';

/**
 * What a reader of OOXML may count on, checked by hand: parts and links that are there, ids that are one of a kind, and children in
 * the order of the schemas of ECMA-376 (wml.xsd) for the elements that our documents use. Not covered: values of attributes, the
 * order within settings, and elements that are not named here.
 */
const VOLGORDE: Readonly<Record<string, readonly string[]>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(' '),
  rPr: 'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(' '),
  tblPr: 'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange'.split(' '),
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange'.split(' '),
  sectPr: 'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'.split(' '),
  style: 'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr'.split(' '),
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'.split(' '),
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl'.split(' '),
  numbering: 'numPicBullet abstractNum num numIdMacAtCleanup'.split(' '),
  styles: 'docDefaults latentStyles style'.split(' '),
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr'.split(' '),
  tr: 'tblPrEx trPr tc'.split(' '),
  tblBorders: 'top left start bottom right end insideH insideV'.split(' '),
  tcBorders: 'top start left bottom end right insideH insideV tl2br tr2bl'.split(' '),
  tblCellMar: 'top left start bottom right end'.split(' '),
  pBdr: 'top left bottom right between bar'.split(' '),
  numPr: 'ilvl numId numberingChange ins'.split(' '),
};

/** What comes first within these, where it is there at all. */
const EERST: Readonly<Record<string, string>> = { p: 'pPr', r: 'rPr', tc: 'tcPr' };

const OPC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Element {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly kinderen: Element[];
}

const lokaal = (n: string): string => n.slice(n.indexOf(':') + 1);

const boomVan = (deel: string, xml: string, fouten: string[]): Element => {
  const wortel: Element = { naam: '', attributen: {}, kinderen: [] };
  const pad = [wortel];
  const lezer = sax.parser(true);
  lezer.onerror = (e) => {
    fouten.push(`${deel}: no XML (${e.message.split('\n')[0] ?? ''})`);
    lezer.resume();
  };
  lezer.onopentag = ({ name, attributes }) => {
    const element: Element = { naam: name, attributen: attributes as Record<string, string>, kinderen: [] };
    pad[pad.length - 1]?.kinderen.push(element);
    pad.push(element);
  };
  lezer.onclosetag = () => { pad.pop(); };
  lezer.write(xml).close();
  return wortel;
};

const alle = (e: Element): readonly Element[] => e.kinderen.flatMap((k) => [k, ...alle(k)]);

const volgordefouten = (deel: string, e: Element): readonly string[] => {
  const [soort, kinderen] = [lokaal(e.naam), e.kinderen.map((k) => lokaal(k.naam))];
  const orde = e.naam.startsWith('w:') ? VOLGORDE[soort] : undefined;
  const eerst = e.naam.startsWith('w:') ? EERST[soort] : undefined;
  const uit: string[] = [];
  if (eerst !== undefined && kinderen.lastIndexOf(eerst) > 0) uit.push(`${deel}: w:${eerst} is not the first of ${e.naam}`);
  if (soort === 'tc' && kinderen[kinderen.length - 1] !== 'p') uit.push(`${deel}: a cell does not end with a paragraph`);
  if (soort === 'body' && (kinderen[kinderen.length - 1] !== 'sectPr' || kinderen.indexOf('sectPr') !== kinderen.length - 1)) uit.push(`${deel}: the body does not end with its section`);
  if (soort === 'tbl') {
    const kolommen = e.kinderen.find((k) => lokaal(k.naam) === 'tblGrid')?.kinderen.length ?? 0;
    const breed = (tc: Element): number => Number(tc.kinderen.find((k) => lokaal(k.naam) === 'tcPr')?.kinderen.find((k) => lokaal(k.naam) === 'gridSpan')?.attributen['w:val'] ?? 1);
    for (const tr of e.kinderen.filter((k) => lokaal(k.naam) === 'tr')) {
      const cellen = tr.kinderen.filter((k) => lokaal(k.naam) === 'tc').reduce((n, tc) => n + breed(tc), 0);
      if (cellen !== kolommen) uit.push(`${deel}: a row has ${cellen} cells in a grid of ${kolommen}`);
    }
  }
  if (orde !== undefined) {
    const plaatsen = kinderen.map((k) => orde.indexOf(k));
    const vreemd = kinderen.filter((_, i) => plaatsen[i] === -1);
    if (vreemd.length > 0) uit.push(`${deel}: ${e.naam} has no ${vreemd.join(', ')}`);
    // headers and footers stand among each other
    if (soort !== 'sectPr' || !kinderen.includes('headerReference')) for (let i = 1; i < plaatsen.length; i += 1) if ((plaatsen[i] ?? 0) < (plaatsen[i - 1] ?? 0)) uit.push(`${deel}: in ${e.naam} w:${kinderen[i] ?? ''} comes after w:${kinderen[i - 1] ?? ''}`);
  }
  return uit;
};

const dubbel = (namen: readonly string[]): readonly string[] => [...new Set(namen.filter((n, i) => namen.indexOf(n) !== i))];

const naastDeel = (deel: string, doel: string): string => {
  if (doel.startsWith('/')) return doel.slice(1);
  const pad = deel.split('/').slice(0, -1);
  for (const stap of doel.split('/')) {
    if (stap === '..') pad.pop();
    else if (stap !== '.') pad.push(stap);
  }
  return pad.join('/');
};

/** Everything that is wrong with a .docx, in words; empty where nothing is. */
export const keurDocx = (bytes: Uint8Array): readonly string[] => {
  const fouten: string[] = [];
  const pakket = unzipSync(bytes);
  const delen = Object.keys(pakket).filter((n) => !n.endsWith('/'));
  const bomen = new Map(delen.filter((n) => /\.(?:xml|rels)$/.test(n)).map((n) => [n, boomVan(n, strFromU8(pakket[n] ?? new Uint8Array()), fouten)]));
  const van = (deel: string): readonly Element[] => { const b = bomen.get(deel); return b === undefined ? [] : alle(b); };

  const soorten = van('[Content_Types].xml');
  const [standaard, eigen] = ['Default', 'Override'].map((s) => soorten.filter((e) => e.naam === s));
  const opNaam = (eigen ?? []).map((e) => (e.attributen['PartName'] ?? '').replace(/^\//, ''));
  const opSoort = new Set((standaard ?? []).map((e) => (e.attributen['Extension'] ?? '').toLowerCase()));
  for (const d of delen) if (d !== '[Content_Types].xml' && !opNaam.includes(d) && !opSoort.has(d.slice(d.lastIndexOf('.') + 1).toLowerCase())) fouten.push(`${d}: no content type`);
  for (const n of opNaam) if (!delen.includes(n)) fouten.push(`[Content_Types].xml: ${n} is not there`);
  for (const n of dubbel(opNaam)) fouten.push(`[Content_Types].xml: ${n} twice`);

  for (const rels of delen.filter((n) => n.endsWith('.rels'))) {
    const deel = rels.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const relaties = van(rels).filter((e) => e.naam === 'Relationship');
    for (const id of dubbel(relaties.map((r) => r.attributen['Id'] ?? ''))) fouten.push(`${rels}: ${id} twice`);
    for (const r of relaties) if (r.attributen['TargetMode'] !== 'External' && !delen.includes(naastDeel(deel, r.attributen['Target'] ?? ''))) fouten.push(`${rels}: ${r.attributen['Target'] ?? ''} is not there`);
  }
  if (van('_rels/.rels').every((e) => !(e.attributen['Type'] ?? '').endsWith('/officeDocument'))) fouten.push('_rels/.rels: no document');

  const stijlen = new Set(van('word/styles.xml').filter((e) => e.naam === 'w:style').map((e) => e.attributen['w:styleId'] ?? ''));
  const nummers = new Set(van('word/numbering.xml').filter((e) => e.naam === 'w:num').map((e) => e.attributen['w:numId'] ?? ''));
  for (const deel of bomen.keys()) {
    if (!deel.startsWith('word/') || deel.endsWith('.rels')) continue;
    const elementen = van(deel);
    const bekend = new Set(van(deel.replace(/([^/]*)$/, '_rels/$1.rels')).map((e) => e.attributen['Id'] ?? ''));
    const ruimte = Object.entries(elementen[0]?.attributen ?? {}).find(([n, w]) => n.startsWith('xmlns:') && w === OPC)?.[0].slice(6) ?? 'r';
    for (const e of elementen) {
      for (const [n, w] of Object.entries(e.attributen)) if (n.startsWith(`${ruimte}:`) && !bekend.has(w)) fouten.push(`${deel}: ${e.naam} asks for ${w}, which is not there`);
      if (['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(e.naam) && !stijlen.has(e.attributen['w:val'] ?? '')) fouten.push(`${deel}: style ${e.attributen['w:val'] ?? ''} is not there`);
      if (e.naam === 'w:numId' && e.attributen['w:val'] !== '0' && !nummers.has(e.attributen['w:val'] ?? '')) fouten.push(`${deel}: list ${e.attributen['w:val'] ?? ''} is not there`);
      fouten.push(...volgordefouten(deel, e));
    }
    for (const soort of ['w:bookmarkStart', 'wp:docPr', 'w:num', 'w:abstractNum']) {
      const id = { 'w:num': 'w:numId', 'w:abstractNum': 'w:abstractNumId', 'wp:docPr': 'id' }[soort] ?? 'w:id';
      for (const n of dubbel(elementen.filter((e) => e.naam === soort).map((e) => e.attributen[id] ?? ''))) fouten.push(`${deel}: ${soort} ${n} twice`);
    }
    for (const n of dubbel(elementen.filter((e) => e.naam === 'w:style').map((e) => e.attributen['w:styleId'] ?? ''))) fouten.push(`${deel}: style ${n} twice`);
  }
  return [...new Set(fouten)];
};
