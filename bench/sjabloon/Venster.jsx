import { Button, Field, Image, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Calculator24Regular, PeopleCommunity24Regular, Table24Regular } from '@fluentui/react-icons';
import { useState } from 'react';

const useStijl = makeStyles({
  kop: { backgroundColor: tokens.colorNeutralBackground3, padding: '80px 20px 24px', textAlign: 'center' },
  titel: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular, margin: '12px 0 0' },
  midden: { display: 'flex', flexDirection: 'column', alignItems: 'center', padding: '0 20px' },
  tussenkop: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightRegular },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  punt: { display: 'flex', columnGap: '10px', paddingBottom: '16px', fontSize: tokens.fontSizeBase300 },
  veld: { width: '60%', marginBottom: '16px' },
});

const PUNTEN = [
  [Table24Regular, 'Werkt op het blad dat u al hebt'],
  [Calculator24Regular, 'Rekent terwijl u typt'],
  [PeopleCommunity24Regular, 'Voor iedereen in het team'],
];

const Kop = () => {
  const stijl = useStijl();
  return (
    <header className={stijl.kop}>
      <Image src="assets/icon-80.png" alt="" width={80} height={80} />
      <h1 className={stijl.titel}>Hallo</h1>
    </header>
  );
};

const Punten = () => {
  const stijl = useStijl();
  return (
    <section className={stijl.midden}>
      <h2 className={stijl.tussenkop}>Wat dit deelvenster kan</h2>
      <ul className={stijl.lijst}>
        {PUNTEN.map(([Icoon, tekst]) => <li key={tekst} className={stijl.punt}><Icoon />{tekst}</li>)}
      </ul>
    </section>
  );
};

const zetInCel = (tekst) =>
  Excel.run(async (context) => {
    context.workbook.getActiveCell().values = [[tekst]];
    await context.sync();
  });

const Invoer = () => {
  const stijl = useStijl();
  const [tekst, zetTekst] = useState('Hallo, werkblad');
  return (
    <section className={stijl.midden}>
      <Field label="Wat moet er in de cel komen?" size="large" className={stijl.veld}>
        <Textarea size="large" value={tekst} onChange={(_, { value }) => zetTekst(value)} />
      </Field>
      <Button appearance="primary" size="large" onClick={() => void zetInCel(tekst)}>Zet in de cel</Button>
    </section>
  );
};

/** The parts that a task pane made from Microsoft's React template starts with, in words and a layout of our own. */
export const Venster = () => (
  <>
    <Kop />
    <Punten />
    <Invoer />
  </>
);
