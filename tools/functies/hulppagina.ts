import type { Tweetalig } from '../../src/engine';
import { hoofdletter, type Taal } from '../../src/tekst';
import { functieteksten, leesDeclaraties } from './metadata';
import { FUNCTIENAMEN, type Celinhoud, type Functienaam, type Tabelinhoud, type Voorbeeld, type Voorbeeldargument } from './soorten';

const WOORDEN = {
  titel: { nl: 'Functies voor de IBT-beoordeling', en: 'Functions for the IBT assessment' },
  alle: { nl: 'Alle functies', en: 'All functions' },
  andereTaal: { nl: 'English', en: 'Nederlands' },
  argumenten: { nl: 'Argumenten', en: 'Arguments' },
  argument: { nl: 'Argument', en: 'Argument' },
  betekenis: { nl: 'Betekenis', en: 'Meaning' },
  optioneel: { nl: 'mag weg', en: 'optional' },
  voorbeelden: { nl: 'Voorbeelden', en: 'Examples' },
  uitkomst: { nl: 'Uitkomst', en: 'Outcome' },
  begin: { nl: 'Het begin van de uitkomst', en: 'The beginning of the outcome' },
  bereik: { nl: 'Het bereik', en: 'The range' },
} as const satisfies Readonly<Record<string, Tweetalig>>;

const FOUTWAARDE: Readonly<Record<'VALUE' | 'NA', Tweetalig>> = { VALUE: { nl: '#WAARDE!', en: '#VALUE!' }, NA: { nl: '#N/B', en: '#N/A' } };

/** A text as it may stand in HTML. */
const html = (tekst: string): string => tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const argument = (a: Voorbeeldargument): string => {
  if (a === null) return '';
  if (typeof a === 'object') return a.bereik;
  return typeof a === 'string' ? `"${a}"` : String(a);
};

/** An example as it is typed: with `;` in a Dutch Excel, with `,` in an English one. */
export const formule = (naam: Functienaam, argumenten: readonly Voorbeeldargument[], taal: Taal): string => `=IBT.${naam}(${argumenten.map(argument).join(taal === 'nl' ? '; ' : ', ')})`;

const procent = (n: number): string => `${Math.round(n * 100)}%`;

/** A cell as Excel shows it; every fraction here is a percentage. */
const cel = (c: Celinhoud): string => (typeof c === 'string' || Number.isInteger(c) ? String(c).replace(/^-/, '−') : procent(c));

const tabel = (cellen: Tabelinhoud, bijschrift: string, kopsoort: 'rij' | 'kolom'): string => {
  const rijen = cellen.map((rij, r) => {
    const inhoud = rij.map((c, k) => {
      const kop = kopsoort === 'rij' ? r === 0 : k === 0;
      return kop ? `<th scope="${kopsoort === 'rij' ? 'col' : 'row'}">${html(cel(c))}</th>` : `<td>${html(cel(c))}</td>`;
    });
    return `<tr>${inhoud.join('')}</tr>`;
  });
  return `<div class="tabel" tabindex="0" role="region" aria-label="${html(bijschrift)}"><table><caption>${html(bijschrift)}</caption>${rijen.join('')}</table></div>`;
};

const uitkomst = (naam: Functienaam, { uitkomst: u }: Voorbeeld, eerdere: readonly Voorbeeld[], taal: Taal): string => {
  const tabellen = eerdere.filter((v) => v.uitkomst.soort === 'tabel').length;
  if (u.soort === 'tabel') return tabel(u.cellen[taal], `${WOORDEN.begin[taal]}${tabellen === 0 ? '' : ` (${tabellen + 1})`}`, u.kolommen === 2 ? 'kolom' : 'rij');
  // a function that spills says its fault in the first cell
  const looptOver = functieteksten[naam].voorbeelden.some((v) => v.uitkomst.soort === 'tabel');
  if (u.soort === 'fout') return `<p><strong>${WOORDEN.uitkomst[taal]}:</strong> ${looptOver ? '' : `<code>${FOUTWAARDE[u.fout][taal]}</code> `}${html(u.zin[taal])}</p>`;
  const waarde = typeof u.waarde === 'number' ? (u.opmaak === 'procent' ? procent(u.waarde) : cel(u.waarde)) : u.waarde[taal];
  return `<p><strong>${WOORDEN.uitkomst[taal]}:</strong> ${html(waarde)}</p>`;
};

/** An example; a range is shown the first time only. */
const voorbeeld = (naam: Functienaam, v: Voorbeeld, eerdere: readonly Voorbeeld[], taal: Taal): string => {
  const getoond = new Set(eerdere.flatMap((e) => e.argumenten));
  const bereiken = v.argumenten.flatMap((a) => (typeof a === 'object' && a !== null && !getoond.has(a) ? [tabel(a.cellen, `${WOORDEN.bereik[taal]} ${a.bereik}`, 'rij')] : []));
  return `<section><p>${html(v.wat[taal])}</p>${bereiken.join('')}<pre><code>${html(formule(naam, v.argumenten, taal))}</code></pre>${uitkomst(naam, v, eerdere, taal)}</section>`;
};

const pagina = (titel: string, taal: Taal, bestand: string, inhoud: string): string => {
  const ander: Taal = taal === 'nl' ? 'en' : 'nl';
  return `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(titel)}</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<nav aria-label="${html(WOORDEN.titel[taal])}"><a href="index.html">${WOORDEN.alle[taal]}</a> <a href="../${ander}/${bestand}" lang="${ander}" hreflang="${ander}">${WOORDEN.andereTaal[taal]}</a></nav>
<main>
${inhoud}
</main>
</body>
</html>
`;
};

const optioneel = (naam: Functienaam): readonly boolean[] => leesDeclaraties().find((f) => f.id === naam)?.parameters.map((p) => p.optional === true) ?? [];

/** The help page of one function. */
export const hulppagina = (naam: Functienaam, taal: Taal): string => {
  const { omschrijving, parameters, uitleg, voorbeelden } = functieteksten[naam];
  const magWeg = optioneel(naam);
  const vorm = parameters.map((p, i) => (magWeg[i] === true ? `[${p.naam[taal]}]` : p.naam[taal])).join(taal === 'nl' ? '; ' : ', ');
  const rijen = parameters.map((p, i) => `<tr><th scope="row"><code>${p.naam[taal]}</code>${magWeg[i] === true ? ` (${WOORDEN.optioneel[taal]})` : ''}</th><td>${html(p.omschrijving[taal])}</td></tr>`);
  const argumenten = rijen.length === 0 ? '' : `<h2>${WOORDEN.argumenten[taal]}</h2><table><thead><tr><th scope="col">${WOORDEN.argument[taal]}</th><th scope="col">${WOORDEN.betekenis[taal]}</th></tr></thead><tbody>${rijen.join('')}</tbody></table>`;
  const getoond = voorbeelden.length === 0 ? '' : `<h2>${WOORDEN.voorbeelden[taal]}</h2>${voorbeelden.map((v, i) => voorbeeld(naam, v, voorbeelden.slice(0, i), taal)).join('\n')}`;
  const inhoud = [`<h1>${naam}</h1>`, `<p>${html(omschrijving[taal])}</p>`, `<pre><code>=IBT.${naam}(${html(vorm)})</code></pre>`, ...uitleg.map((u) => `<p>${html(u[taal])}</p>`), argumenten, getoond];
  return pagina(`${naam} – ${WOORDEN.titel[taal]}`, taal, `${naam.toLowerCase()}.html`, inhoud.filter((x) => x !== '').join('\n'));
};

/** The page that lists every function. */
export const hulpindex = (taal: Taal): string => {
  const lijst = FUNCTIENAMEN.map((naam) => `<dt><a href="${naam.toLowerCase()}.html">${naam}</a></dt><dd>${html(functieteksten[naam].omschrijving[taal])}</dd>`);
  return pagina(hoofdletter(WOORDEN.titel[taal]), taal, 'index.html', `<h1>${WOORDEN.titel[taal]}</h1>\n<dl>${lijst.join('\n')}</dl>`);
};
